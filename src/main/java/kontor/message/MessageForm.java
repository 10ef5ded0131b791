package kontor.message;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.MINUTES;

/**
 * A message as it is typed (N2).
 *
 * @param key one for each time the form is shown; without it, the same text within a minute is the same message
 */
record MessageForm(
        @NotBlank @CodePointLength(max = Message.MAX_LENGTH) String text,
        @Nullable UUID key) {

    static MessageForm empty() {
        return new MessageForm("", UUID.randomUUID());
    }

    /** The text counts too: who goes back in the browser and writes something else has written a second message. */
    UUID submission(Instant now) {
        var once = key == null ? now.truncatedTo(MINUTES) : key;
        return UUID.nameUUIDFromBytes((once + "\n" + text).getBytes(UTF_8));
    }
}
