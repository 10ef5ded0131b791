package kontor.request;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import kontor.release.Detail;

/**
 * What a sender writes.
 *
 * @param release what the recipient sees of the sender's contact details once the request is accepted (D2)
 * @param recommendation the words of whoever introduces the sender; null where nobody does
 */
public record ContactRequestDraft(
        Reason reason,
        Note note,
        Set<Detail> release,
        @Nullable Recommendation recommendation) {

    /** A request that nobody recommends. */
    public ContactRequestDraft(Reason reason, Note note, Set<Detail> release) {
        this(reason, note, release, null);
    }

    /** A request that releases nothing, and that nobody recommends. */
    public ContactRequestDraft(Reason reason, Note note) {
        this(reason, note, Set.of());
    }
}
