package kontor.notification;

import java.util.Optional;
import java.util.Set;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import kontor.contact.ContactRequestAccepted;
import kontor.contact.ContactRequestSent;
import kontor.contact.MeetingFirstAsked;
import kontor.contact.MemberBlocked;
import kontor.contact.MetOftenEnough;
import kontor.encounter.EncounterClaimed;
import kontor.introduction.IntroductionAsked;
import kontor.introduction.IntroductionForwarded;
import kontor.meeting.MeetingCancelled;
import kontor.meeting.MeetingChanged;
import kontor.meeting.Meetings;
import kontor.meeting.PlaceGranted;
import kontor.message.MessageSent;
import kontor.message.QuestionAnswered;
import kontor.message.QuestionAsked;
import kontor.release.DetailsReleased;
import kontor.release.ReleaseAsked;
import kontor.savedsearch.NewHitsFound;

import static java.util.stream.Collectors.toSet;

/** Hears what happened, and tells whom it concerns. */
@Component
class Notifications {

    private final Notices notices;
    private final Meetings meetings;

    Notifications(Notices notices, Meetings meetings) {
        this.notices = notices;
        this.meetings = meetings;
    }

    @ApplicationModuleListener
    void on(ContactRequestSent event) {
        notices.tell(event.recipientId(), News.of(Kind.REQUEST, event.senderId(), event.introducerId()));
    }

    @ApplicationModuleListener
    void on(ContactRequestAccepted event) {
        notices.tell(event.senderId(), News.of(Kind.ACCEPTED, event.recipientId()));
    }

    @ApplicationModuleListener
    void on(IntroductionAsked event) {
        notices.tell(event.middlemanId(), News.of(Kind.INTRODUCTION, event.askerId(), event.targetId()));
    }

    @ApplicationModuleListener
    void on(IntroductionForwarded event) {
        notices.tell(event.askerId(), News.of(Kind.INTRODUCED, event.middlemanId(), event.targetId()));
    }

    @ApplicationModuleListener
    void on(MeetingFirstAsked event) {
        notices.tell(event.senderId(), News.of(Kind.MEET_FIRST, event.recipientId()));
    }

    /** For the recipient alone: a sender who heard of it would know that the request stands undeclined (R3). */
    @ApplicationModuleListener
    void on(MetOftenEnough event) {
        notices.tell(event.recipientId(), News.of(Kind.MET_ENOUGH, event.senderId()));
    }

    @ApplicationModuleListener
    void on(QuestionAsked event) {
        notices.tell(event.senderId(), News.of(Kind.QUESTION, event.askerId()));
    }

    @ApplicationModuleListener
    void on(QuestionAnswered event) {
        notices.tell(event.askerId(), News.of(Kind.ANSWER, event.senderId()));
    }

    /** A message of somebody whose request was declined makes no notice (R3). */
    @ApplicationModuleListener
    void on(MessageSent event) {
        if (!event.quiet()) notices.tell(event.recipientId(), News.of(Kind.MESSAGE, event.senderId()));
    }

    /** That something is taken back is no event at all (R3). */
    @ApplicationModuleListener
    void on(DetailsReleased event) {
        notices.tell(event.viewerId(), News.of(Kind.RELEASE, event.ownerId()));
    }

    @ApplicationModuleListener
    void on(ReleaseAsked event) {
        notices.tell(event.ownerId(), News.of(Kind.RELEASE_ASKED, event.askerId()));
    }

    @ApplicationModuleListener
    void on(EncounterClaimed event) {
        notices.tell(event.otherId(), News.of(Kind.ENCOUNTER, event.claimerId()));
    }

    @ApplicationModuleListener
    void on(NewHitsFound event) {
        notices.tell(event.memberId(), News.of(Kind.SEARCH_HITS, event.memberId()));
    }

    @ApplicationModuleListener
    void on(MeetingChanged event) {
        tellOfMeeting(meetings.guestsOf(event.meetingId()), Kind.MEETING_CHANGED, event.meetingId());
    }

    @ApplicationModuleListener
    void on(MeetingCancelled event) {
        tellOfMeeting(meetings.guestsOf(event.meetingId()), Kind.MEETING_CANCELLED, event.meetingId());
    }

    @ApplicationModuleListener
    void on(PlaceGranted event) {
        tellOfMeeting(Set.of(event.memberId()), Kind.PLACE, event.meetingId());
    }

    /** Nobody is told of a block; what the two were told of each other goes (N4). */
    @ApplicationModuleListener
    void on(MemberBlocked event) {
        notices.forget(event.blockerId(), event.blockedId());
    }

    /** It names the host; where an official meeting has none any more, it names nobody but the reader. */
    private void tellOfMeeting(Set<Long> guests, Kind kind, Long meetingId) {
        meetings.find(meetingId)
                .flatMap(meeting -> Optional.ofNullable(meeting.hostId()))
                .ifPresentOrElse(
                        host -> notices.tell(without(host, guests), new News(kind, host, meetingId)),
                        () -> guests.forEach(guest -> notices.tell(guest, new News(kind, guest, meetingId))));
    }

    private static Set<Long> without(Long host, Set<Long> guests) {
        return guests.stream().filter(guest -> !guest.equals(host)).collect(toSet());
    }
}
