package kontor.request;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import kontor.request.ContactRequest.State;

/** The course of a request as both can see it: since when and how long it waits, and how that ended (R5). */
@Embeddable
record Course(
        @Enumerated(EnumType.STRING) State state,
        Instant sentAt,
        Instant expiresAt,
        @Nullable Instant closedAt) {

    /** A request expires 90 days after the last thing that both can see (R5). */
    private static final Duration LIFETIME = Duration.ofDays(90);

    /** With meeting first it is a year from sending (R5). */
    private static final Duration LIFETIME_UNTIL_MET = Duration.ofDays(365);

    private static final Duration SECOND_THOUGHT = Duration.ofHours(1);
    private static final Duration PAUSE_AFTER_WITHDRAWAL = Duration.ofDays(21);
    private static final Duration PAUSE_AFTER_EXPIRY = Duration.ofDays(30);

    static Course from(Instant now) {
        return new Course(State.WAITING, now, now.plus(LIFETIME), null);
    }

    /** What its time has run out for is expired, without a job (R5). */
    State stateAt(Instant now) {
        return hasRunOut(now) ? State.EXPIRED : state;
    }

    /** Whether it waits by name only, and makes room for a new request of the pair once it is closed. */
    boolean hasRunOut(Instant now) {
        return state == State.WAITING && !now.isBefore(expiresAt);
    }

    /** When the sender may ask again (R5); now or earlier means at once. Says nothing of a request that waits. */
    Optional<Instant> askAgainFrom(Instant now) {
        return switch (stateAt(now)) {
            case WAITING -> Optional.empty();
            case ACCEPTED -> Optional.of(sentAt);
            case WITHDRAWN -> Optional.of(afterWithdrawal());
            case EXPIRED -> Optional.of(expiresAt.plus(PAUSE_AFTER_EXPIRY));
        };
    }

    /** When the sender may ask again if the request is withdrawn now (R5); empty means at once. */
    Optional<Instant> askAgainIfWithdrawn(Instant now) {
        return Optional.of(closed(State.WITHDRAWN, now).afterWithdrawal()).filter(now::isBefore);
    }

    /** Both have seen something new. */
    Course prolonged(Instant now) {
        return waitingUntil(now.plus(LIFETIME));
    }

    /** The two are to meet first. */
    Course prolongedUntilMet() {
        return waitingUntil(sentAt.plus(LIFETIME_UNTIL_MET));
    }

    Course closed(State end, Instant now) {
        return new Course(end, sentAt, expiresAt, now);
    }

    private Course waitingUntil(Instant end) {
        return end.isAfter(expiresAt) ? new Course(state, sentAt, end, closedAt) : this;
    }

    private Instant afterWithdrawal() {
        var withdrawnAt = closedAt == null ? sentAt : closedAt;
        var inTime = !withdrawnAt.isAfter(sentAt.plus(SECOND_THOUGHT));
        return inTime ? withdrawnAt : withdrawnAt.plus(PAUSE_AFTER_WITHDRAWAL);
    }
}
