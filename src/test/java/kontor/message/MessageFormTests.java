package kontor.message;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MessageFormTests {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final UUID KEY = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void aKeyAndItsTextAreOneMessageHoweverLate() {
        var form = new MessageForm("Hello", KEY);

        assertThat(form.submission(NOON)).isEqualTo(form.submission(NOON.plusSeconds(3600)));
    }

    @Test
    void anotherTextUnderTheSameKeyIsAnotherMessage() {
        assertThat(new MessageForm("Hello", KEY).submission(NOON))
                .isNotEqualTo(new MessageForm("Hello again", KEY).submission(NOON));
    }

    @Test
    void withoutAKeyTheSameTextIsOneMessageForAMinute() {
        var form = new MessageForm("Hello", null);

        assertThat(form.submission(NOON)).isEqualTo(form.submission(NOON.plusSeconds(59)));
        assertThat(form.submission(NOON)).isNotEqualTo(form.submission(NOON.plusSeconds(60)));
    }

    @Test
    void fiveThousandCharactersAreCountedAsTheirReaderCounts() {
        assertThat(VALIDATOR.validate(new MessageForm("👋".repeat(5000), KEY))).isEmpty();
        assertThat(VALIDATOR.validate(new MessageForm("a".repeat(5001), KEY))).hasSize(1);
        assertThat(VALIDATOR.validate(new MessageForm(" ", KEY))).hasSize(1);
    }
}
