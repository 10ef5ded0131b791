package kontor.member;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CountriesTests {

    @ParameterizedTest
    @CsvSource({
        "DE, DE",
        "de, DE",
        "Germany, DE",
        "deutschland, DE",
        "Österreich, AT",
        "Oesterreich, AT",
        "Côte d’Ivoire, CI"
    })
    void areKnownByCodeAndByNameInBothLanguages(String typed, String code) {
        assertThat(Countries.codeOf(typed)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "Atlantis", "D", "DEU", ""})
    void areNoOthers(String typed) {
        assertThat(Countries.codeOf(typed)).isEmpty();
    }

    @Test
    void standInTheOrderOfTheReadersLanguageAfterNone() {
        var german = Countries.in(Locale.GERMAN).stream()
                .map(Countries.Option::label)
                .toList();

        assertThat(german).startsWith("–", "Afghanistan", "Ägypten", "Ålandinseln");
        assertThat(Countries.in(Locale.ENGLISH)).contains(new Countries.Option("EG", "Egypt"));
    }
}
