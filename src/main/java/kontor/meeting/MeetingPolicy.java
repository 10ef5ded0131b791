package kontor.meeting;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.shared.Verdict;

import static kontor.shared.Verdict.granted;
import static kontor.shared.Verdict.refused;

/** Who may do what about a meeting (E3). */
@Component
class MeetingPolicy {

    /** More than anybody can host; it only keeps a flood away. */
    static final int AHEAD = 20;

    private static final Duration DOORS_OPEN = Duration.ofHours(3);

    private final MeetingRepository meetings;
    private final List<HostRole> roles;
    private final Clock clock;

    MeetingPolicy(MeetingRepository meetings, List<HostRole> roles, Clock clock) {
        this.meetings = meetings;
        this.roles = roles;
        this.clock = clock;
    }

    boolean isOfficialHost(Member member) {
        return roles.stream().anyMatch(role -> role.isHeldBy(member));
    }

    Verdict mayCreate(Member member, MeetingDraft draft) {
        if (draft.official()) return isOfficialHost(member) ? granted() : refused("meeting.refused.official");

        return meetings.countAhead(member, clock.instant()) < AHEAD
                ? granted()
                : refused("meeting.refused.many", AHEAD);
    }

    /** Its host, and for an official one everybody who may create such. */
    boolean manages(Member member, Meeting meeting) {
        return meeting.isHostedBy(member) || (meeting.isOfficial() && isOfficialHost(member));
    }

    Verdict mayChange(Meeting meeting) {
        if (meeting.isCancelled()) return refused("meeting.refused.cancelled");
        if (meeting.isOver(clock.instant())) return refused("meeting.refused.over");

        return granted();
    }

    Verdict mayChange(Meeting meeting, MeetingDraft draft) {
        return meeting.hasPlacesFor(draft.capacity())
                ? mayChange(meeting)
                : refused("meeting.refused.capacity", meeting.taken());
    }

    Verdict mayReply(Invitation invitation, Answer answer) {
        var meeting = invitation.meeting();
        var now = clock.instant();
        if (invitation.hosted()) return refused("meeting.refused.host");
        if (meeting.isCancelled()) return refused("meeting.refused.cancelled");
        if (meeting.isOver(now)) return refused("meeting.refused.over");
        // Whoever cannot come should still say so, and somebody else gets the place
        if (answer == Answer.NO && invitation.isMine()) return granted();
        if (meeting.hasStarted(now)) return refused("meeting.refused.started");
        if (meeting.isClosed(now)) return refused("meeting.refused.deadline");

        return granted();
    }

    Verdict mayCheckIn(Meeting meeting) {
        if (meeting.isCancelled()) return refused("meeting.refused.cancelled");
        if (meeting.start().isAfter(clock.instant().plus(DOORS_OPEN))) return refused("meeting.refused.doors");

        return granted();
    }
}
