package kontor.journey;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kontor.KontorApplication;

/** The application in a process of its own, as one of several that share a database; which port it takes, its log says. */
record Node(Process process, Path log) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    static Node start(Map<String, String> settings) throws IOException {
        var log = Files.createTempFile("node", ".log");
        log.toFile().deleteOnExit();
        var builder = new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        builder.environment().put("SERVER_PORT", "0");
        builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
        return new Node(builder.start(), log);
    }

    /** Waits until it is ready to answer, and says where; fails with its log if it ends instead. */
    int await() throws IOException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (true) {
            var said = Files.readString(log);
            var port = PORT.matcher(said);
            if (port.find() && isReady(Integer.parseInt(port.group(1)))) return Integer.parseInt(port.group(1));
            if (!process.isAlive() || Instant.now().isAfter(deadline))
                throw new AssertionError("A node did not start:\n" + said);
            Thread.sleep(100);
        }
    }

    private static boolean isReady(int port) {
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
