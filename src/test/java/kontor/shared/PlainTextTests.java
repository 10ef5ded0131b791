package kontor.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u3000\u2003", "\u200B", "\uFEFF \n\t"})
    void nothingIsLeftOfBlanks(String blanks) {
        assertThat(PlainText.strip(blanks)).isEmpty();
        assertThat(PlainText.strip(blanks + "Anna" + blanks)).isEqualTo("Anna");
    }

    @Test
    void blanksBetweenWordsStay() {
        assertThat(PlainText.strip("10\u00A0km am\n\nFluss")).isEqualTo("10\u00A0km am\n\nFluss");
    }

    @Test
    void anEmojiOfSeveralPeopleStaysWhole() {
        assertThat(PlainText.strip("👩\u200D👩\u200D👧")).isEqualTo("👩\u200D👩\u200D👧");
    }
}
