package kontor.testing;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Gives a test's Spring context an empty database of its own, on the one PostgreSQL that all tests of the JVM share. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    @Bean
    JdbcConnectionDetails testDatabaseConnection() {
        return create();
    }

    /** A new, empty database, for applications that run in processes of their own. */
    public static JdbcConnectionDetails create() {
        return TestServer.get().createDatabase();
    }

    /** Contexts stay alive beside each other in the tests' cache, so an idle one must not hold ten connections. */
    @Bean
    DynamicPropertyRegistrar smallConnectionPool() {
        return properties -> {
            properties.add("spring.datasource.hikari.maximum-pool-size", () -> 10);
            properties.add("spring.datasource.hikari.minimum-idle", () -> 1);
        };
    }
}
