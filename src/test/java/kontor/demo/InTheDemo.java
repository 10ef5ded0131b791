package kontor.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import kontor.database.Locks;
import kontor.testing.TestDatabase;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

/** A new demo network for each look at it, filled at noon of a first of December. */
abstract class InTheDemo {

    final ApplicationContextRunner demo = new ApplicationContextRunner()
            .withInitializer(context -> context.getEnvironment().addActiveProfile("demo"))
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    DataSourceTransactionManagerAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    TransactionAutoConfiguration.class,
                    FlywayAutoConfiguration.class))
            .withUserConfiguration(
                    TestDatabase.class, Locks.class, DemoNetwork.class, DemoDatabase.class, Surroundings.class);

    void inDemo(Consumer<JdbcClient> check) {
        demo.run(context -> {
            assertThat(context).hasNotFailed();
            check.accept(context.getBean(JdbcClient.class));
        });
    }

    static int count(JdbcClient database, String from) {
        return database.sql("select count(*) from " + from).query(Integer.class).single();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Surroundings {

        static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, UTC);
        }

        @Bean
        ZoneId zone() {
            return ZoneId.of("Europe/Berlin");
        }

        @Bean
        PasswordEncoder passwords() {
            return new PasswordEncoder() {
                @Override
                public String encode(@Nullable CharSequence password) {
                    return "{plain}" + password;
                }

                @Override
                public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
                    return encode(password).equals(encoded);
                }
            };
        }
    }
}
