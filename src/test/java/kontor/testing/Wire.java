package kontor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

import static org.awaitility.Awaitility.await;

/** The wire between an application and its server, which a test can cut, and mend again. */
public final class Wire implements AutoCloseable {

    private final int serverPort;
    private final ServerSocket listener;
    private final Queue<Socket> ends = new ConcurrentLinkedQueue<>();
    private volatile boolean cut;
    private volatile boolean stuck;

    Wire(int serverPort) {
        this.serverPort = serverPort;
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    /** Where the application finds its server. */
    int port() {
        return listener.getLocalPort();
    }

    /** Ends all connections, and every new one as soon as it is there. */
    public void cut() {
        cut = true;
        endAll();
    }

    /** Lets nothing through any more, as a network does that swallows packets: nobody is told. */
    public void swallow() {
        stuck = true;
    }

    /** As at first. Waits until the pool, which tries anew every few seconds, has a connection again. */
    public void mend(HikariDataSource pool) {
        endAll();
        stuck = false;
        cut = false;

        pool.getHikariPoolMXBean().softEvictConnections();
        await().atMost(Duration.ofSeconds(15)).ignoreExceptions().until(() -> isUp(pool));
    }

    private static boolean isUp(DataSource pool) throws SQLException {
        try (var connection = pool.getConnection()) {
            return connection.isValid(1);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        cut();
    }

    private void endAll() {
        for (var end = ends.poll(); end != null; end = ends.poll()) {
            try {
                end.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void accept() throws IOException {
        while (true) {
            var near = listener.accept();
            if (cut) {
                near.close();
                continue;
            }
            var far = new Socket(InetAddress.getLoopbackAddress(), serverPort);
            ends.add(near);
            ends.add(far);
            start(carrying(near, far));
            start(carrying(far, near));
        }
    }

    private Task carrying(Socket from, Socket to) {
        return () -> {
            try (from;
                    to) {
                var bytes = new byte[8192];
                for (var read = from.getInputStream().read(bytes);
                        read >= 0;
                        read = from.getInputStream().read(bytes)) {
                    if (!stuck) to.getOutputStream().write(bytes, 0, read);
                }
            }
        };
    }

    private static void start(Task task) {
        var thread = new Thread(() -> {
            try {
                task.run();
            } catch (IOException e) {
                // cut
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private interface Task {

        void run() throws IOException;
    }
}
