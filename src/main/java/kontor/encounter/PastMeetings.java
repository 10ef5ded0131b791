package kontor.encounter;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import kontor.meeting.Invitation;
import kontor.meeting.Meeting;
import kontor.meeting.Meetings;
import kontor.member.Member;

/** Meetings at which a member may have met somebody: the member's own, so that they tell nothing of where others were. */
@Component
class PastMeetings {

    private final Meetings meetings;
    private final Clock clock;

    PastMeetings(Meetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Of the last 90 days, the latest first. */
    List<Meeting> of(Member me) {
        return meetings.calendarOf(me).stream()
                .filter(Invitation::isMine)
                .map(Invitation::meeting)
                .filter(meeting -> !meeting.isCancelled() && !meeting.start().isAfter(clock.instant()))
                .sorted(Comparator.comparing(Meeting::start).reversed())
                .toList();
    }

    /** Having met at one of them; empty if it is none of the member's. */
    Optional<Occasion> at(Member me, String slug) {
        return of(me).stream()
                .filter(meeting -> meeting.slug().equals(slug))
                .map(meeting -> new Occasion(meeting.day(), meeting.title(), meeting.slug()))
                .findFirst();
    }
}
