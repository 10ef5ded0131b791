package kontor.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "\u3000\u2003",
                "\u200B",
                "\uFEFF \n\t",
                "\u200E\u00AD",
                "\u3164",
                "\u2800\u2064"
            })
    void nothingIsLeftOfBlanks(String blanks) {
        assertThat(PlainText.strip(blanks)).isEmpty();
        assertThat(PlainText.strip(blanks + "Anna" + blanks)).isEqualTo("Anna");
    }

    @Test
    void blanksBetweenWordsStay() {
        assertThat(PlainText.strip("10\u00A0km am\n\nFluss")).isEqualTo("10\u00A0km am\n\nFluss");
    }

    /** A phone number copied on a phone is enclosed in them. */
    @Test
    void marksThatTurnTheDirectionAreLeftOut() {
        assertThat(PlainText.normalize("\u202D+49 171 5550146\u202C")).isEqualTo("+49 171 5550146");
        assertThat(PlainText.normalize("Anna\u202E\u2067")).isEqualTo("Anna");
        assertThat(PlainText.normalize("e\u202A\u0301")).isEqualTo("\u00E9");
        assertThat(PlainText.length("\u202Eabc")).isEqualTo(3);
    }

    @Test
    void anEmojiOfSeveralPeopleStaysWhole() {
        assertThat(PlainText.strip("👩\u200D👩\u200D👧")).isEqualTo("👩\u200D👩\u200D👧");
    }
}
