package kontor.request;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kontor.meetingfirst.MeetingProgress;
import kontor.member.MemberCard;
import kontor.release.Detail;
import kontor.request.ContactRequest.State;

/**
 * A request as its recipient sees it, with the facts that help to decide (R8).
 *
 * @param recommendation who introduced the two, and with which words; null where nobody did
 * @param forGood whether later requests of this sender are filed with the declined ones (R4)
 * @param progress how far the two have come; null where meeting first was not the answer
 * @param dialogue question and answer, oldest first
 */
record ReceivedRequest(
        MemberCard sender,
        Reason reason,
        String note,
        Set<Detail> promised,
        @Nullable Introduced recommendation,
        State state,
        boolean declined,
        boolean forGood,
        Instant sentAt,
        Instant listedAt,
        Instant expiresAt,
        @Nullable MeetingProgress progress,
        List<Fact> facts,
        List<Remark> dialogue) {

    private static final int LATEST = 2;

    static ReceivedRequest of(ContactRequest request, int met, List<Fact> facts, List<Remark> dialogue, Instant now) {
        return new ReceivedRequest(
                MemberCard.of(request.sender()),
                request.reason(),
                request.note(),
                request.promised(),
                Introduced.by(request.recommendationToRecipient()),
                request.stateAt(now),
                request.isDeclined(),
                request.isDeclinedForGood(),
                request.sentAt(),
                request.listedAt(),
                request.expiresAt(),
                request.progress(met),
                facts,
                dialogue);
    }

    /** What somebody who knows both says of the sender. */
    public record Introduced(MemberCard introducer, String text) {

        static @Nullable Introduced by(@Nullable Recommendation recommendation) {
            return recommendation == null
                    ? null
                    : new Introduced(MemberCard.of(recommendation.introducer()), recommendation.text());
        }
    }

    public boolean isAnswerable() {
        return state == State.WAITING;
    }

    /** What holds, as the end of the key of its words. A request to be met first waits for encounters, not for an answer. */
    public String status() {
        if (forGood) return "declinedForGood";
        if (declined) return "declined";
        if (isAnswerable() && progress != null && !progress.isReached()) return "meetingFirst";

        return state.name();
    }

    /** The end of the dialogue, for a list. */
    public List<Remark> latest() {
        return dialogue.subList(Math.max(0, dialogue.size() - LATEST), dialogue.size());
    }

    /** Whether a question is the answer to begin with, since the facts hold something to look at. */
    public boolean isToAskFirst() {
        return facts.stream().anyMatch(Fact::striking);
    }
}
