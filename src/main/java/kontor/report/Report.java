package kontor.report;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kontor.member.MemberCard;

/**
 * Something that was reported, as the administrators read it.
 *
 * @param member whom it is about
 * @param snapshot what was reported, as it was then
 * @param decision null while it is open
 */
public record Report(
        UUID reference,
        Kind kind,
        MemberCard member,
        MemberCard reporter,
        String snapshot,
        Grievance reason,
        String text,
        Instant reportedAt,
        @Nullable Decision decision,
        @Nullable Instant decidedAt) {

    public boolean isOpen() {
        return decision == null;
    }

    /** When it came to stand in its list: as open, or as decided. */
    public Instant since() {
        return decidedAt == null ? reportedAt : decidedAt;
    }
}
