package kontor.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kontor.meetingfirst.MeetingProgress;
import kontor.member.Person;
import kontor.release.Detail;
import kontor.request.ContactRequest.State;

/**
 * A request as its sender sees it, derived from what both can see alone (R3). It is the only thing about a sent request
 * that a sender's page may show.
 *
 * @param recommendation who introduced the two, and with which words; null where nobody did
 * @param progress how far the two have come, by encounters alone; null where meeting first was not the answer (E1)
 * @param askAgainFrom when a new request is possible; empty while this one waits
 * @param askAgainIfWithdrawn when a new request is possible if this one is withdrawn; null means at once
 * @param dialogue question and answer, oldest first
 */
record SendersView(
        Person recipient,
        Reason reason,
        String note,
        Set<Detail> promised,
        @Nullable Recommendation recommendation,
        State state,
        Instant sentAt,
        Instant expiresAt,
        @Nullable MeetingProgress progress,
        Optional<Instant> askAgainFrom,
        @Nullable Instant askAgainIfWithdrawn,
        List<Remark> dialogue) {

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    public boolean isAccepted() {
        return state == State.ACCEPTED;
    }

    /** Whether a question waits for the sender's answer. */
    public boolean isAsked() {
        return isWaiting()
                && !dialogue.isEmpty()
                && !dialogue.get(dialogue.size() - 1).mine();
    }
}
