package kontor.journey;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.test.util.TestSocketUtils;

import kontor.KontorApplication;

/** The application in a process of its own, as one of several that share a database. */
record Node(Process process, int port) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    static Node start(Map<String, String> settings) throws IOException {
        var port = TestSocketUtils.findAvailableTcpPort();
        var log = File.createTempFile("node", ".log");
        log.deleteOnExit();
        var builder = new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log);
        builder.environment().putAll(settings);
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
        return new Node(builder.start(), port);
    }

    /** Waits until it is ready to answer; fails if it ends instead. */
    Node await() throws InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) throw new AssertionError("A node did not start");
            Thread.sleep(100);
        }
        return this;
    }

    private boolean isReady() {
        try {
            var address = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
            return ((HttpURLConnection) address.toURL().openConnection()).getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> command() {
        var java = ProcessHandle.current().info().command().orElse("java");
        return List.of(java, "-XX:TieredStopAtLevel=1", "-cp", classPath(), KontorApplication.class.getName());
    }

    /** Without the tests' own classes, which the application's scan would take for its parts. */
    private static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
        return Stream.of(all.split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
