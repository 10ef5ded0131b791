package kontor.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import kontor.shared.CannotStart;

/** A PostgreSQL that somebody else runs. */
record ExistingDatabase(
        String getJdbcUrl,
        @Nullable String getUsername,
        @Nullable String getPassword) implements JdbcConnectionDetails {

    private static final int OLDEST_VERSION = 15;
    private static final String SECONDS_TO_WAIT = "10";

    /** The PostgreSQL of these settings, seen to answer. Throws {@link CannotStart} where it does not or is too old. */
    static ExistingDatabase of(DataSourceProperties properties) {
        var database =
                new ExistingDatabase(properties.determineUrl(), properties.getUsername(), properties.getPassword());
        database.requirePostgresql();
        try (var connection = database.connect()) {
            requireVersion(connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException e) {
            throw new CannotStart(
                    "PostgreSQL at %s cannot be used: %s Start it, or correct SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD."
                            .formatted(database.address(), sentence(e)),
                    e);
        }
        return database;
    }

    private void requirePostgresql() {
        if (getJdbcUrl.startsWith("jdbc:postgresql:")) return;

        throw new CannotStart(
                "SPRING_DATASOURCE_URL must begin with jdbc:postgresql: and not be %s; leave it out to use the embedded PostgreSQL."
                        .formatted(address()));
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        if (getUsername != null) properties.setProperty("user", getUsername);
        if (getPassword != null) properties.setProperty("password", getPassword);
        properties.setProperty("loginTimeout", SECONDS_TO_WAIT);
        return DriverManager.getConnection(getJdbcUrl, properties);
    }

    static void requireVersion(int major) {
        if (major >= OLDEST_VERSION) return;

        throw new CannotStart(
                "The PostgreSQL of SPRING_DATASOURCE_URL is version %d, and Kontor needs %d or newer. Upgrade it, or leave the setting out to use the embedded one."
                        .formatted(major, OLDEST_VERSION));
    }

    /** The address without its parameters, which may hold a password. */
    private String address() {
        return getJdbcUrl.replaceFirst("\\?.*", "");
    }

    private static String sentence(SQLException e) {
        var text = String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
        return text.endsWith(".") ? text : text + ".";
    }
}
