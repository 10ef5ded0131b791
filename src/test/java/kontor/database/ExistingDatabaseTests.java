package kontor.database;

import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

import kontor.shared.CannotStart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ExistingDatabaseTests {

    @Test
    void cannotBeOlderThan15() {
        assertThatNoException().isThrownBy(() -> ExistingDatabase.requireVersion(15));
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> ExistingDatabase.requireVersion(14))
                .withMessageContaining("is version 14, and Kontor needs 15 or newer");
    }

    @Test
    void isNamedWithoutItsPasswordWhenItDoesNotAnswer() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> ExistingDatabase.of(settings("jdbc:postgresql://127.0.0.1:1/kontor?password=secret")))
                .withMessageStartingWith(
                        "PostgreSQL at jdbc:postgresql://127.0.0.1:1/kontor cannot be used: Connection")
                .withMessageContaining("SPRING_DATASOURCE_URL")
                .satisfies(refusal ->
                        assertThat(refusal.getMessage()).hasLineCount(1).doesNotContain("secret"));
    }

    @Test
    void cannotBeAnotherKindOfDatabase() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> ExistingDatabase.of(settings("jdbc:mysql://localhost/kontor")))
                .withMessageContaining("must begin with jdbc:postgresql:");
    }

    private static DataSourceProperties settings(String url) {
        var settings = new DataSourceProperties();
        settings.setUrl(url);
        return settings;
    }
}
