package kontor.request;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** R1: 300 code points after NFC, each line break counted once. */
class NoteTests {

    @Test
    void has300CharactersAtMost() {
        assertThat(new Note("x".repeat(300)).text()).hasSize(300);
        assertThatIllegalArgumentException().isThrownBy(() -> new Note("x".repeat(301)));
    }

    @Test
    void countsAnEmojiOnce() {
        assertThat(new Note("🙂".repeat(300)).text().codePointCount(0, 600)).isEqualTo(300);
        assertThatIllegalArgumentException().isThrownBy(() -> new Note("🙂".repeat(301)));
    }

    @Test
    void countsALineBreakOnceHoweverItIsSent() {
        assertThat(new Note("a\r\n".repeat(149) + "bc").text()).hasSize(300).doesNotContain("\r");
    }

    @Test
    void countsAnUmlautOnceHoweverItIsComposed() {
        assertThat(new Note("u\u0308".repeat(300)).text()).isEqualTo("ü".repeat(300));
    }

    @Test
    void isNotBlank() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Note(" \n\t "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Note("\u202E\u200E"));
    }

    @Test
    void holdsNoControlCharacters() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Note("a\u0000b"));
    }
}
