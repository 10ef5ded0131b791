package kontor.request;

import java.time.Instant;

import kontor.request.ContactRequest.State;

/**
 * A request as the conversation of the two quotes it (N1).
 *
 * @param mine whether the reader sent it
 * @param state what both can see
 * @param declined for its recipient alone: always false where it is mine (R3)
 */
public record Quote(Long id, boolean mine, Reason reason, String note, State state, boolean declined, Instant sentAt) {

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    /** Whether its note counts as having written: it does while the request waits, and once it was accepted (N1). */
    public boolean counts() {
        return isWaiting() || state == State.ACCEPTED;
    }
}
