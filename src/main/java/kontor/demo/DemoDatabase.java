package kontor.demo;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import kontor.shared.CannotStart;

/** Keeps the demo, whose passwords everybody knows, out of databases on other machines before the first migration. */
@Component
@Profile("demo")
class DemoDatabase implements FlywayConfigurationCustomizer {

    private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "::1", "[::1]");

    private final JdbcConnectionDetails database;

    DemoDatabase(JdbcConnectionDetails database) {
        this.database = database;
    }

    /** Throws {@link CannotStart} unless every host in the database's address is this machine. */
    @Override
    public void customize(FluentConfiguration configuration) {
        requireThisMachine(database.getJdbcUrl());
    }

    static void requireThisMachine(String url) {
        var hosts = hosts(url);
        if (Arrays.stream(hosts.split(",", -1)).allMatch(THIS_MACHINE::contains)) return;

        throw new CannotStart(
                "The profile demo fills only a database on this machine, and SPRING_DATASOURCE_URL names %s. Leave the setting out to use the embedded PostgreSQL, or start without the profile."
                        .formatted(hosts.isEmpty() ? "no host that can be read" : hosts));
    }

    /** As the driver understands the address, which may name several hosts, in two places. */
    private static String hosts(String url) {
        try {
            return Arrays.stream(DriverManager.getDriver(url).getPropertyInfo(url, new Properties()))
                    .filter(property -> property.name.equals("PGHOST"))
                    .map(property -> property.value)
                    .findFirst()
                    .orElse("");
        } catch (SQLException e) {
            return "";
        }
    }
}
