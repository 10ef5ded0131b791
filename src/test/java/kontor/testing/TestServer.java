package kontor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.apache.commons.lang3.SystemUtils;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The PostgreSQL of this JVM's tests: in a container where a Docker engine answers, otherwise the embedded one. */
final class TestServer {

    private static final String OWNER = "kontor";
    private static final String MAX_CONNECTIONS = "200";

    private final String url;
    private final String password;
    private final AtomicInteger databases = new AtomicInteger();

    private TestServer(String url, String password) throws SQLException {
        this.url = url;
        this.password = password;

        execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(OWNER, OWNER));
    }

    static TestServer get() {
        return Holder.SERVER;
    }

    /** A new, empty database. Its owner is no superuser, so that the migrations are seen to need none. */
    JdbcConnectionDetails createDatabase() {
        var name = "test_" + databases.incrementAndGet();
        try {
            execute("CREATE DATABASE %s OWNER %s".formatted(name, OWNER));
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create the database " + name, e);
        }
        return new Connection(url + name);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url + "postgres", "postgres", password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static TestServer start() throws Exception {
        return DockerClientFactory.instance().isDockerAvailable() ? startContainer() : startEmbedded();
    }

    @SuppressWarnings("resource") // stopped by Testcontainers when the JVM ends
    private static TestServer startContainer() throws SQLException {
        var container = new PostgreSQLContainer("postgres:18")
                .withEnv("POSTGRES_INITDB_ARGS", "--locale-provider=icu --icu-locale=und")
                .withUsername("postgres")
                .withPassword("postgres")
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=" + MAX_CONNECTIONS);
        container.start();

        var address = "%s:%d".formatted(container.getHost(), container.getMappedPort(5432));
        return new TestServer("jdbc:postgresql://%s/".formatted(address), container.getPassword());
    }

    private static TestServer startEmbedded() throws Exception {
        var postgres = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", SystemUtils.IS_OS_MAC ? "en_US.UTF-8" : "C.UTF-8")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "und")
                .setServerConfig("max_connections", MAX_CONNECTIONS)
                .setRegisterShutdownHook(false)
                .start();

        closeAtEnd(postgres);
        return new TestServer("jdbc:postgresql://localhost:%d/".formatted(postgres.getPort()), "");
    }

    /** After the contexts, or their pools would wait for connections: a shutdown hook of its own would race theirs. */
    private static void closeAtEnd(EmbeddedPostgres postgres) {
        SpringApplication.getShutdownHandlers().add(() -> {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        // The handlers run only in a JVM where a SpringApplication has run, and not every test has one.
        new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run()
                .close();
    }

    private static final class Nothing {}

    private record Connection(String getJdbcUrl) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return OWNER;
        }

        @Override
        public String getPassword() {
            return OWNER;
        }
    }

    private static final class Holder {

        private static final TestServer SERVER = start();

        private static TestServer start() {
            try {
                return TestServer.start();
            } catch (Exception e) {
                throw new IllegalStateException("The tests find no PostgreSQL", e);
            }
        }
    }
}
