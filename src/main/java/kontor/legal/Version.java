package kontor.legal;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A legal text as it was saved once.
 *
 * @param text null where the default text was taken back
 * @param editor who saved it; null once that account is closed
 */
record Version(
        Topic topic,
        String language,
        int number,
        @Nullable String text,
        Instant savedAt,
        @Nullable String editor) {}
