package kontor.introduction;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import kontor.member.MemberCard;
import kontor.request.Reason;

/**
 * An introduction as its asker sees it. Whether the middleman has put it away is nowhere in here (R3).
 *
 * @param recommendation what the middleman wrote to the target; null until it is forwarded
 * @param closedAt when it was forwarded or withdrawn; null before
 */
record AskersView(
        MemberCard middleman,
        Target target,
        Reason reason,
        String toMiddleman,
        String toTarget,
        State state,
        Instant askedAt,
        Instant expiresAt,
        @Nullable String recommendation,
        @Nullable Instant closedAt) {

    enum State {
        /** Waiting for the middleman. */
        OPEN,
        FORWARDED,
        WITHDRAWN,
        EXPIRED,
        /** Without anybody's doing: one contact has gone that it needs, or the one has come that it was for. */
        ENDED
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isForwarded() {
        return state == State.FORWARDED;
    }
}
