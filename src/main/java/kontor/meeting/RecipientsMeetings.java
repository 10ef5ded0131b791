package kontor.meeting;

import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;

import kontor.meetingfirst.MeetingChoice;
import kontor.meetingfirst.MeetingSource;
import kontor.member.Member;

/** The meetings at which somebody may be met first (E1). */
@Component
class RecipientsMeetings implements MeetingSource {

    private final Invitations invitations;

    RecipientsMeetings(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public List<MeetingChoice> ahead(Member attendee) {
        return choices(invitations.attendedBy(attendee));
    }

    @Override
    public List<MeetingChoice> ahead(Member reader, Collection<Long> meetingIds) {
        return choices(invitations.ahead(reader, meetingIds));
    }

    private static List<MeetingChoice> choices(List<Invitation> invitations) {
        return invitations.stream()
                .map(Invitation::meeting)
                .map(RecipientsMeetings::choice)
                .toList();
    }

    private static MeetingChoice choice(Meeting meeting) {
        return new MeetingChoice(
                meeting.id(), meeting.slug(), meeting.title(), meeting.start().atZone(meeting.zone()), meeting.place());
    }
}
