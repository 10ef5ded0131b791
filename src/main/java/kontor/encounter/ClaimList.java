package kontor.encounter;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of claims, the latest first.
 *
 * @param before where the next page begins; null on the last
 */
record ClaimList(List<Claim> items, @Nullable Instant before) {

    static final int LENGTH = 25;

    /** From one claim more than the page has, where there is one. */
    static ClaimList of(List<Claim> found) {
        if (found.size() <= LENGTH) return new ClaimList(found, null);

        var items = found.subList(0, LENGTH);
        return new ClaimList(items, items.get(LENGTH - 1).claimedAt());
    }
}
