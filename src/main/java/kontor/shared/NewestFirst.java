package kontor.shared;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** Where pages of lists begin that go from the newest to the oldest. */
public final class NewestFirst {

    /** Later than whatever is listed, and still a time to PostgreSQL. */
    public static final Instant START = Instant.parse("9999-12-31T00:00:00Z");

    private NewestFirst() {}

    /** Before which moment a page lists; from the start where nobody says so, or names a time that nothing listed has. */
    public static Instant before(@Nullable Instant moment) {
        return moment == null || moment.isAfter(START) || moment.isBefore(Instant.EPOCH) ? START : moment;
    }
}
