package kontor.demo;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kontor.shared.CannotStart;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DemoDatabaseTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost:5433/kontor",
                "jdbc:postgresql://127.0.0.1/kontor",
                "jdbc:postgresql://[::1]:5432/kontor",
                "jdbc:postgresql:kontor"
            })
    void fillsADatabaseOnThisMachine(String url) {
        assertThatNoException().isThrownBy(() -> DemoDatabase.requireThisMachine(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example.org/kontor",
                "jdbc:postgresql://localhost,db.example.org/kontor",
                "jdbc:postgresql://localhost/kontor?PGHOST=db.example.org",
                "jdbc:postgresql://localhost.example.org/kontor",
                "jdbc:mysql://localhost/kontor"
            })
    void refusesADatabaseElsewhere(String url) {
        assertThatThrownBy(() -> DemoDatabase.requireThisMachine(url))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("on this machine");
    }
}
