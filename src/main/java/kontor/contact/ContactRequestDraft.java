package kontor.contact;

import java.util.Set;

import kontor.release.Detail;

/**
 * What a sender writes.
 *
 * @param release what the recipient sees of the sender's contact details once the request is accepted (D2)
 */
public record ContactRequestDraft(Reason reason, Note note, Set<Detail> release) {

    /** A request that releases nothing. */
    public ContactRequestDraft(Reason reason, Note note) {
        this(reason, note, Set.of());
    }
}
