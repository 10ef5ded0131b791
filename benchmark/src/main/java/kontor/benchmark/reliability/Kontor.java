package kontor.benchmark.reliability;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The packaged application with its embedded PostgreSQL, to be killed and started again. */
final class Kontor {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int STATUS = 7;
    private static final int MOMENT = 5_000;

    private final Path jar;
    private final Path folder;
    private final int port;
    private final int mailPort;
    private Process process;

    Kontor(Path jar, Path folder, int port, int mailPort) {
        this.jar = jar;
        this.folder = folder;
        this.port = port;
        this.mailPort = mailPort;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Starts it, and returns when it is ready for requests. */
    void start() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var builder = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xmx512m", "-jar", jar.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("kontor.log").toFile()));
        builder.environment().putAll(Map.of(
                "SERVER_PORT", String.valueOf(port),
                "SERVER_ADDRESS", "127.0.0.1",
                "KONTOR_URL", address(),
                "KONTOR_DATA", folder.resolve("data").toString(),
                "KONTOR_LIMITS_ENABLED", "false",
                "SPRING_MAIL_HOST", "127.0.0.1",
                "SPRING_MAIL_PORT", String.valueOf(mailPort)));
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        awaitReady();
    }

    /** How long it takes from the kill, with a start at once as a supervisor does it, until it is ready again. */
    Duration killApplication() throws IOException, InterruptedException {
        var killed = Instant.now();
        process.destroyForcibly().waitFor();
        start();
        return Duration.between(killed, Instant.now());
    }

    /**
     * How long it takes from the kill of the database until pages come again, with nobody's help. A new PostgreSQL must
     * run by then: Kontor may be so quick that it is never seen unready.
     */
    Duration killPostgres() throws IOException, InterruptedException {
        var killed = Instant.now();
        var old = postmaster().get(0);
        ProcessHandle.of(Long.parseLong(old)).orElseThrow().destroyForcibly();
        await(() -> isOtherThan(old));
        awaitReady();
        return Duration.between(killed, Instant.now());
    }

    private void awaitReady() throws InterruptedException {
        await(this::isReady);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) throw new IllegalStateException("Kontor is not ready; see its log");
            Thread.sleep(50);
        }
    }

    /** Whether a PostgreSQL takes connections that is not that one. */
    private boolean isOtherThan(String old) {
        try {
            var lines = postmaster();
            return lines.size() > STATUS && lines.get(STATUS).startsWith("ready") && !lines.get(0).equals(old);
        } catch (IOException e) {
            return false; // the file is just being written
        }
    }

    private boolean isReady() {
        try {
            var connection = (HttpURLConnection)
                    URI.create(address() + "/actuator/health/readiness").toURL().openConnection();
            connection.setReadTimeout(MOMENT); // who answers so late is not ready either
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    /** A connection to its database, past the application. */
    Connection database() throws IOException, SQLException {
        var password = Files.readString(folder.resolve("data/password"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postmaster().get(3).strip() + "/kontor", "kontor", password);
    }

    /** The lines of {@code postmaster.pid}: the first is the process, the fourth the port, the eighth its status. */
    private List<String> postmaster() throws IOException {
        return Files.readAllLines(folder.resolve("data/postgresql/postmaster.pid"));
    }

    void stop() {
        process.destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
}
