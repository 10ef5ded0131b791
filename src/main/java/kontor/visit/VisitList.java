package kontor.visit;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of the visits to a member, the latest first.
 *
 * @param last the one after which the next page begins; null on the last page
 */
record VisitList(List<Visit> visits, @Nullable Visit last) {

    static final int LENGTH = 25;

    /** From one visit more than the page has, where there is one. */
    static VisitList of(List<Visit> found) {
        if (found.size() <= LENGTH) return new VisitList(found, null);

        return new VisitList(found.subList(0, LENGTH), found.get(LENGTH - 1));
    }

    /** Where a page begins (keyset paging): after the visit of that member at that moment. */
    record Place(Instant at, String handle) {

        static final Place START = new Place(Instant.MAX, "");
    }
}
