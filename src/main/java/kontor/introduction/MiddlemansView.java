package kontor.introduction;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import kontor.member.MemberCard;
import kontor.request.Note;
import kontor.request.Reason;

/**
 * An introduction as its middleman sees it.
 *
 * @param dismissed whether the middleman has put it away, which nobody else knows
 * @param acquainted whether the middleman and the target are contacts still
 * @param recommendation what the middleman wrote; null until it is forwarded
 * @param closedAt when it was forwarded; null before
 */
record MiddlemansView(
        long id,
        MemberCard asker,
        Target target,
        Reason reason,
        String toMiddleman,
        String toTarget,
        State state,
        boolean dismissed,
        boolean acquainted,
        Instant askedAt,
        @Nullable String recommendation,
        @Nullable Instant closedAt) {

    enum State {
        OPEN,
        FORWARDED,
        /** Withdrawn, expired, or of no use any more: which of these, and why, the middleman is not told. */
        OVER
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isForwarded() {
        return state == State.FORWARDED;
    }

    public boolean isOver() {
        return state == State.OVER;
    }

    Note note() {
        return new Note(toTarget);
    }
}
