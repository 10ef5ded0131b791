package kontor.request;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** Where a page of requests begins. */
final class Sent {

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private Sent() {}

    static Instant before(@Nullable Instant instant) {
        return instant == null ? NEVER : instant;
    }
}
