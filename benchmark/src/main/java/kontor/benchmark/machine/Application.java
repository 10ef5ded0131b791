package kontor.benchmark.machine;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** An application that is measured, in a process of its own. */
public final class Application implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final int port;
    private final Duration started;

    private Application(Process process, int port, Duration started) {
        this.process = process;
        this.port = port;
        this.started = started;
    }

    /** Starts it and waits until it answers this path with 200. What it prints goes to the log. */
    public static Application start(
            List<String> command, Map<String, String> environment, Path folder, File log, int port, String path)
            throws IOException, InterruptedException {
        var begin = Instant.now();
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log);
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
        builder.environment().putAll(environment);
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        while (!answers(port, path)) {
            if (!process.isAlive() || begin.plus(PATIENCE).isBefore(Instant.now())) {
                process.destroy();
                throw new IllegalStateException("No answer from " + command + "; its log is " + log);
            }
            Thread.sleep(10);
        }
        return new Application(process, port, Duration.between(begin, Instant.now()));
    }

    private static boolean answers(int port, String path) {
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    public int port() {
        return port;
    }

    /** How long it took from the command to the first page. */
    public Duration started() {
        return started;
    }

    public Usage usage() {
        return Usage.of(process);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
}
