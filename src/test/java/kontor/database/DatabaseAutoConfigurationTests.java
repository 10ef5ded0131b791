package kontor.database;

import java.nio.file.Path;
import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.shared.CannotStart;
import kontor.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseAutoConfigurationTests {

    private final ApplicationContextRunner contexts = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(DatabaseAutoConfiguration.class, DataSourceAutoConfiguration.class));

    @Test
    void bringsADatabaseAlongWhereNoneIsNamed(@TempDir Path folder) {
        contexts.withPropertyValues("kontor.data=" + folder, "spring.datasource.url=")
                .run(context -> {
                    assertThat(context).getBean(JdbcConnectionDetails.class).isInstanceOf(EmbeddedDatabase.class);
                    assertThat(JdbcClient.create(context.getBean(DataSource.class))
                                    .sql("SELECT current_user")
                                    .query(String.class)
                                    .single())
                            .isEqualTo("kontor");
                });
        assertThat(folder.resolve("postgresql/postmaster.pid")).doesNotExist();
    }

    @Test
    void usesTheOneThatIsNamedAndTouchesNoFolder(@TempDir Path folder) {
        contexts.withUserConfiguration(TestDatabase.class).run(test -> {
            var named = test.getBean(JdbcConnectionDetails.class);

            contexts.withPropertyValues(
                            "kontor.data=" + folder,
                            "spring.datasource.url=" + named.getJdbcUrl(),
                            "spring.datasource.username=" + named.getUsername(),
                            "spring.datasource.password=" + named.getPassword())
                    .run(context -> assertThat(context)
                            .getBean(JdbcConnectionDetails.class)
                            .isInstanceOf(ExistingDatabase.class));
        });
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysWhyItCannotStart(@TempDir Path folder) {
        contexts.withPropertyValues("kontor.data=" + folder, "spring.datasource.url=jdbc:postgresql://127.0.0.1:1/x")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasRootCauseInstanceOf(java.net.ConnectException.class)
                        .hasStackTraceContaining(CannotStart.class.getName()));
    }
}
