package kontor.testing;

import java.net.URI;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** As {@link TestDatabase}, at the other end of a {@link Wire}. The pool is small, and soon knows that it is exhausted. */
@TestConfiguration(proxyBeanMethods = false)
public class WiredDatabase {

    private static final JdbcConnectionDetails DATABASE = TestServer.get().createDatabase();

    @Bean
    Wire wire() {
        return new Wire(uri().getPort());
    }

    @Bean
    JdbcConnectionDetails wiredDatabase(Wire wire) {
        return new Wired("jdbc:postgresql://127.0.0.1:%d%s".formatted(wire.port(), uri().getPath()));
    }

    @Bean
    DynamicPropertyRegistrar impatientPool() {
        return properties -> {
            properties.add("spring.datasource.hikari.maximum-pool-size", () -> 3);
            properties.add("spring.datasource.hikari.connection-timeout", () -> 1000);
            properties.add("spring.datasource.hikari.validation-timeout", () -> 250);
            properties.add("spring.datasource.hikari.data-source-properties.socketTimeout", () -> 2);
        };
    }

    private static URI uri() {
        return URI.create(DATABASE.getJdbcUrl().substring("jdbc:".length()));
    }

    private record Wired(String getJdbcUrl) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return String.valueOf(DATABASE.getUsername());
        }

        @Override
        public String getPassword() {
            return String.valueOf(DATABASE.getPassword());
        }
    }
}
