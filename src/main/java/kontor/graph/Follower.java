package kontor.graph;

import java.sql.SQLException;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import kontor.database.Outage;
import kontor.database.OutageLog;

/**
 * Follows the database from the start to the end of the application: hears of each change at once, looks every few seconds
 * for what was not heard, and connects again where the connection has broken.
 */
@Component
class Follower implements SmartLifecycle, Runnable {

    private static final Logger log = LoggerFactory.getLogger(Follower.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    private static final long BETWEEN_TRIES = 1_000;
    private static final long LONGEST_FAREWELL = 10_000;

    private final Keeper keeper;
    private final JdbcConnectionDetails database;
    private final OutageLog outages;
    private final boolean on;
    private final Thread thread = new Thread(this, "graph");
    private volatile boolean running;
    private volatile @Nullable GraphConnection connection;

    Follower(
            Keeper keeper, JdbcConnectionDetails database, OutageLog outages, @Value("${kontor.graph:on}") boolean on) {
        this.keeper = keeper;
        this.database = database;
        this.outages = outages;
        this.on = on;
        thread.setDaemon(true);
    }

    @Override
    public boolean isAutoStartup() {
        return on;
    }

    @Override
    public void start() {
        running = true;
        thread.start();
    }

    @Override
    public void run() {
        while (running) {
            try (var opened = GraphConnection.open(database)) {
                connection = opened;
                follow(opened);
            } catch (SQLException | RuntimeException e) {
                if (running) complain(e);
            } catch (OutOfMemoryError e) {
                log.error("No room for the graph in memory; everything is asked of the database", e);
                return;
            }
            pause();
        }
    }

    private void follow(GraphConnection connection) throws SQLException {
        while (running) {
            connection.read(keeper::catchUp);
            connection.await(BETWEEN_LOOKS);
        }
    }

    private void complain(Exception e) {
        if (Outage.isBehind(e)) outages.note(e);
        else log.error("The graph in memory cannot follow; everything is asked of the database", e);
    }

    private void pause() {
        try {
            if (running) Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            var open = connection;
            if (open != null) open.close();
            thread.join(LONGEST_FAREWELL);
        } catch (SQLException e) {
            log.debug("No farewell", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
