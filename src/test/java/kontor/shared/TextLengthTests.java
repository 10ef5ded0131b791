package kontor.shared;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextLengthTests {

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void countsAnEmojiOnce() {
        assertThat(fits("👩👩👩👩")).isTrue();
        assertThat(fits("👩👩👩👩👩")).isFalse();
    }

    @Test
    void countsALineBreakOnce() {
        assertThat(fits("a\r\nbc")).isTrue();
        assertThat(fits("a\r\nbcd")).isFalse();
    }

    @Test
    void countsAnUmlautOnceHoweverItIsTyped() {
        assertThat(fits("u\u0308u\u0308u\u0308u\u0308")).isTrue();
    }

    @Test
    void letsNoTextPass() {
        assertThat(fits(null)).isTrue();
    }

    private boolean fits(@Nullable String text) {
        return validator.validate(new Form(text)).isEmpty();
    }

    private record Form(@TextLength(max = 4) @Nullable String text) {}
}
