package kontor.request;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import kontor.shared.NewestFirst;

/** Where a page of requests begins. */
final class Sent {

    private Sent() {}

    static Instant before(@Nullable Instant instant) {
        return instant == null ? NewestFirst.START : instant;
    }
}
