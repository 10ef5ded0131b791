package kontor.database;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts PostgreSQL again where it has ended though nobody asked it to, as when the machine was short of memory. It
 * looks once a second, since a process that is no child of ours tells nobody that it ends.
 */
final class Watch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Watch.class);

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Watch::daemon);
    private final BooleanSupplier lives;
    private final Start start;

    Watch(BooleanSupplier lives, Start start) {
        this.lives = lives;
        this.start = start;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a look tells itself what goes wrong
    void begin() {
        clock.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    private void look() {
        if (lives.getAsBoolean()) return;

        log.warn("PostgreSQL has ended unasked, and is started again");
        try {
            start.again();
            log.info("PostgreSQL is back");
        } catch (IOException | Programs.Failed | RuntimeException e) {
            log.warn("PostgreSQL does not start yet: {}", e.getMessage());
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "postgresql-watch");
        thread.setDaemon(true);
        return thread;
    }

    /** Returns once nothing is being started any more. */
    @Override
    public void close() {
        clock.shutdown();
        try {
            clock.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What may fail for a while: the killed one's last processes are still on their way out. */
    interface Start {
        void again() throws IOException, Programs.Failed;
    }
}
