package kontor.index;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest(extraIncludes = "shared")
class WordsModuleTests {

    /** Signs, Latin, Greek and Cyrillic. */
    private static final int[] LETTERS = IntStream.range(1, 0x2070)
            .filter(code -> code < 0x250 || (code >= 0x370 && code < 0x530) || code >= 0x1e00)
            .filter(Character::isDefined)
            .toArray();

    @Autowired
    private JdbcClient jdbc;

    /** The rule of keys stands in the database and in the code; they have to agree on every letter of Europe. */
    @Test
    void keysAreTheSameInTheDatabase() {
        var letters = IntStream.of(LETTERS)
                .mapToObj(code -> "a" + Character.toString(code) + "e")
                .toList();
        var keys = jdbc.sql(
                        "select array_to_string(search_words(letter), ' ') from unnest(:letters::text[]) with ordinality as it (letter, place) order by place")
                .param("letters", letters.toArray(String[]::new))
                .query(String.class)
                .list();

        assertThat(keys).hasSameSizeAs(letters);
        IntStream.range(0, keys.size())
                .forEach(place -> assertThat(String.join(" ", Words.of(letters.get(place))))
                        .as("U+%04X", LETTERS[place])
                        .isEqualTo(keys.get(place)));
    }
}
