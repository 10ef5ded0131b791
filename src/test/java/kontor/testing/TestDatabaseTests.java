package kontor.testing;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class TestDatabaseTests {

    private final ApplicationContextRunner contexts = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
            .withUserConfiguration(TestDatabase.class);

    @Test
    void everyContextHasADatabaseOfItsOwn() {
        contexts.run(one -> contexts.run(other -> {
            query(one.getBean(DataSource.class))
                    .sql("CREATE TABLE mine (id int)")
                    .update();

            assertThat(tables(one.getBean(DataSource.class))).isEqualTo(1);
            assertThat(tables(other.getBean(DataSource.class))).isZero();
        }));
    }

    @Test
    void sortsNamesAsPeopleDo() {
        contexts.run(context -> assertThat(query(context.getBean(DataSource.class))
                        .sql(
                                "SELECT name FROM (VALUES ('Zander'), ('Ärmel'), ('abel'), ('Émile')) AS v(name) ORDER BY name")
                        .query(String.class)
                        .list())
                .containsExactly("abel", "Ärmel", "Émile", "Zander"));
    }

    @Test
    void lettersBeyondAsciiAreLettersToTheSearch() {
        contexts.run(context -> {
            var database = query(context.getBean(DataSource.class));
            database.sql("CREATE EXTENSION pg_trgm").update();

            assertThat(database.sql("SELECT similarity('ÖZIL', 'özil')")
                            .query(Double.class)
                            .single())
                    .isEqualTo(1);
            assertThat(database.sql("SELECT cardinality(show_trgm('Ö'))")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(2);
        });
    }

    private static JdbcClient query(DataSource source) {
        return JdbcClient.create(source);
    }

    private static int tables(DataSource source) {
        return query(source)
                .sql("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
                .query(Integer.class)
                .single();
    }
}
