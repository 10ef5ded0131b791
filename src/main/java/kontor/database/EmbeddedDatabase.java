package kontor.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import kontor.shared.CannotStart;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.util.stream.Collectors.joining;

/**
 * A PostgreSQL that Kontor brings along, for itself alone: on loopback and a free port, with a password, and with the
 * durability of any other. It ends with the application.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    /** Owner of the database and no superuser, as with any PostgreSQL that somebody else runs. */
    private static final String OWNER = "kontor";

    private static final String SUPERUSER = "postgres";
    private static final String HOST = "127.0.0.1";

    private static final String SECONDS_TO_RECOVER = "600";
    private static final String SECONDS_TO_STOP = "60";

    private final DataFolder folder;
    private final Programs programs;
    private final Path passwordFile;
    private final String password;
    private final int port;

    private final Watch watch = new Watch(this::lives, this::startAgain);

    private boolean running;

    private EmbeddedDatabase(DataFolder folder) throws IOException {
        this.folder = folder;
        this.passwordFile = folder.password();
        this.password = Files.readString(passwordFile);
        this.programs = Programs.in(folder.programs());
        this.port = freePort();
    }

    /**
     * Starts the PostgreSQL of the folder, after making it where the folder is new. Throws {@link CannotStart} where
     * the folder cannot be used, is in use, or belongs to another version.
     */
    static EmbeddedDatabase start(Path path) {
        var folder = DataFolder.open(path);
        try {
            return start(folder);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static EmbeddedDatabase start(DataFolder folder) {
        try {
            var database = new EmbeddedDatabase(folder);
            database.start();
            return database;
        } catch (IOException e) {
            throw folder.unusable(e);
        } catch (Programs.Failed e) {
            throw explained(folder, e);
        }
    }

    private void start() throws IOException, Programs.Failed {
        if (folder.isNew()) create();
        Orphan.end(folder.cluster(), programs);
        launch();
        try {
            createDatabase();
        } catch (SQLException e) {
            stop();
            throw new Programs.Failed(String.valueOf(e.getMessage()));
        }
        watch.begin();
        log.info("PostgreSQL is up on {}:{}, its data in {}", HOST, port, folder);
    }

    private boolean lives() {
        return Orphan.lives(folder.cluster());
    }

    private void startAgain() throws IOException, Programs.Failed {
        Orphan.end(folder.cluster(), programs);
        launch();
    }

    /** Makes the cluster beside its place, so that a start which is cut short leaves nothing half-made there. */
    private void create() throws IOException, Programs.Failed {
        log.info("Setting up PostgreSQL in {}", folder);
        var cluster = folder.newCluster();
        programs.run(
                "initdb",
                "--pgdata=" + cluster,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // Names sort as in a phone book, on every machine alike; the character type is for pg_trgm alone.
                "--locale-provider=icu",
                "--icu-locale=und",
                "--locale=C",
                "--lc-ctype=" + Programs.characterType(),
                "--no-instructions");
        Files.move(cluster, folder.cluster(), ATOMIC_MOVE);
    }

    private void launch() throws IOException, Programs.Failed {
        Files.deleteIfExists(folder.log());
        programs.launch(
                "pg_ctl",
                "start",
                "--pgdata=" + folder.cluster(),
                "--log=" + folder.log(),
                "--options=" + options(),
                "--wait",
                "--timeout=" + SECONDS_TO_RECOVER);
        running = true;
    }

    private String options() {
        return Stream.of(
                        "port=" + port,
                        "listen_addresses=" + HOST,
                        "unix_socket_directories=",
                        "fsync=on",
                        "synchronous_commit=on",
                        "timezone=UTC",
                        // Rules that the database guards show as errors, with the members' words in them: not for a
                        // log.
                        "log_min_messages=log",
                        "log_min_error_statement=panic",
                        "log_checkpoints=off")
                .map("-c "::concat)
                .collect(joining(" "));
    }

    private void createDatabase() throws SQLException {
        try (var connection = DriverManager.getConnection(url("postgres"), SUPERUSER, password);
                var statement = connection.createStatement()) {
            if (isEmpty(statement, "SELECT FROM pg_roles WHERE rolname = '%s'".formatted(OWNER)))
                statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(OWNER, password));
            if (isEmpty(statement, "SELECT FROM pg_database WHERE datname = '%s'".formatted(OWNER)))
                statement.execute("CREATE DATABASE %s OWNER %s".formatted(OWNER, OWNER));
        }
    }

    private static boolean isEmpty(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    @Override
    public String getJdbcUrl() {
        return url(OWNER);
    }

    @Override
    public String getUsername() {
        return OWNER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    /** Stops PostgreSQL as its manual asks for, so that the next start has nothing to recover. */
    @Override
    public void close() {
        try {
            stop();
        } catch (IOException | Programs.Failed e) {
            log.warn("PostgreSQL in {} has not stopped: {}", folder, e.getMessage());
        } finally {
            folder.close();
        }
    }

    private void stop() throws IOException, Programs.Failed {
        if (!running) return;

        watch.close();
        running = false;
        programs.run(
                "pg_ctl",
                "stop",
                "--pgdata=" + folder.cluster(),
                "--mode=fast",
                "--wait",
                "--timeout=" + SECONDS_TO_STOP);
    }

    private String url(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(HOST, port, database);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static CannotStart explained(DataFolder folder, Programs.Failed failure) {
        var said = failure.getMessage() + "\n" + lastWords(folder.log());
        if (said.contains("No space left on device")) return folder.full();
        if (said.contains("as root") || said.contains("administrative permissions"))
            return new CannotStart(
                    "PostgreSQL does not run as an administrator on this machine. Start Kontor as another user, or name an existing PostgreSQL with SPRING_DATASOURCE_URL.",
                    failure);

        return new CannotStart(
                "PostgreSQL does not start in %s: %s Its log may tell more: %s"
                        .formatted(folder, said.strip().lines().reduce("", (first, last) -> last), folder.log()),
                failure);
    }

    private static String lastWords(Path log) {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("FATAL") || line.contains("PANIC"))
                    .reduce("", (first, last) -> last);
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }
}
