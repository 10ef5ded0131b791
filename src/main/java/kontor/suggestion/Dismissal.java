package kontor.suggestion;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kontor.member.MemberCard;

/** Somebody who is not to be suggested to me any more. */
record Dismissal(MemberCard person, Instant at) {

    /**
     * Some of them, the latest first.
     *
     * @param before where the next page begins; null on the last
     */
    record Page(List<Dismissal> items, @Nullable Instant before) {

        static final int LENGTH = 25;

        /** From one more than the page has, where there is one. */
        static Page of(List<Dismissal> found) {
            if (found.size() <= LENGTH) return new Page(found, null);

            return new Page(found.subList(0, LENGTH), found.get(LENGTH - 1).at());
        }
    }
}
