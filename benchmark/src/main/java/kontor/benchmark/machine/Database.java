package kontor.benchmark.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** The PostgreSQL that is filled and measured: one of the benchmark's own, or a given one. */
public record Database(String url, String user, String password) implements AutoCloseable {

    private static final String OWNER = "kontor";

    private static EmbeddedPostgres own;

    /** Starts a PostgreSQL in that folder, as durable as any other and with its defaults but for the shared memory. */
    public static Database start(Path folder, String sharedBuffers) throws IOException, SQLException {
        own = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(true)
                .setPGStartupWait(Duration.ofMinutes(5))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("shared_buffers", sharedBuffers)
                .setServerConfig("max_wal_size", "4GB")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "und")
                .start();
        try (var connection = own.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            if (!statement.executeQuery("select from pg_roles where rolname = '" + OWNER + "'").next()) {
                statement.execute("create role %1$s login password '%1$s'".formatted(OWNER));
                statement.execute("create database %1$s owner %1$s".formatted(OWNER));
            }
        }
        return new Database("jdbc:postgresql://localhost:%d/%s".formatted(own.getPort(), OWNER), OWNER, OWNER);
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The number that answers a query, or 0 where nothing does. */
    public long number(String query) throws SQLException {
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery(query)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    public String text(String query) throws SQLException {
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** What all of its processes use; unknown where it runs on another machine. */
    public Usage usage() throws SQLException {
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery("select pg_backend_pid()")) {
            rows.next();
            return Usage.ofParent(rows.getLong(1));
        }
    }

    @Override
    public void close() throws IOException {
        if (own != null) own.close();
    }
}
