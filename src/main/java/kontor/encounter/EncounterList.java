package kontor.encounter;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of a member's encounters, the latest first.
 *
 * @param last the one after which the next page begins; null on the last page
 */
record EncounterList(List<Encounter> items, @Nullable Encounter last) {

    static final int LENGTH = 25;

    /** From one encounter more than the page has, where there is one. */
    static EncounterList of(List<Encounter> found) {
        if (found.size() <= LENGTH) return new EncounterList(found, null);

        return new EncounterList(found.subList(0, LENGTH), found.get(LENGTH - 1));
    }

    /** Where a page begins (keyset paging): after the encounter with that member on that day. */
    record Place(LocalDate day, Long otherId) {

        static final Place START = new Place(LocalDate.of(9999, 12, 31), Long.MAX_VALUE);
    }
}
