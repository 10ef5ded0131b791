package kontor.index;

import java.util.List;
import java.util.stream.Stream;

import static java.util.stream.Collectors.toSet;

/**
 * Whom a search finds, the best first.
 *
 * @param others how many are found in all that are no contacts of mine
 * @param counted whether these are all of them; if not, there are at least so many
 */
record Selection(List<Candidate> candidates, long others, boolean counted) {

    static final Selection NONE = new Selection(List.of(), 0, true);

    /** How many of those in here are no contacts of mine. */
    long othersShown() {
        return candidates.stream().filter(one -> !one.contact()).count();
    }

    /** These, where nobody but contacts was asked for. */
    Selection ofContacts() {
        return new Selection(candidates, 0, true);
    }

    /** These, and after them those of another who are not among them; that one knows whether all are counted. */
    Selection then(Selection more) {
        var there = candidates.stream().map(Candidate::id).collect(toSet());
        var both =
                Stream.concat(candidates.stream(), more.candidates.stream().filter(one -> !there.contains(one.id())));
        return new Selection(both.toList(), Math.max(others, more.others), more.counted);
    }
}
