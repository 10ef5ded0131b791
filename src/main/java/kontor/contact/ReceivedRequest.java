package kontor.contact;

import java.time.Instant;
import java.util.List;

import kontor.contact.ContactRequest.State;
import kontor.member.Person;

/** A request as its recipient sees it, with the facts that help to decide (R8). */
record ReceivedRequest(
        Person sender,
        Reason reason,
        String note,
        State state,
        boolean declined,
        Instant sentAt,
        Instant listedAt,
        Instant expiresAt,
        List<Fact> facts) {

    static ReceivedRequest of(ContactRequest request, List<Fact> facts, Instant now) {
        return new ReceivedRequest(
                request.sender(),
                request.reason(),
                request.note(),
                request.stateAt(now),
                request.isDeclined(),
                request.sentAt(),
                request.listedAt(),
                request.expiresAt(),
                facts);
    }

    public boolean isAnswerable() {
        return state == State.WAITING;
    }
}
