package kontor.message;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One message as one of the two sees it.
 *
 * @param about the request in whose dialogue it belongs; null if in none
 */
record Message(
        Long id,
        boolean mine,
        String text,
        Instant sentAt,
        @Nullable Long about) {

    static final int MAX_LENGTH = 5000;
}
