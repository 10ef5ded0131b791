package kontor.meeting;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.closing.AccountClosed;
import kontor.contact.MemberBlocked;
import kontor.member.Member;
import kontor.shared.NotFound;
import kontor.shared.Verdict;

/**
 * The front door for guests. Answers to one meeting are given one after the other, so that each place goes to one guest
 * and the rest wait in order; a place that becomes free goes to whoever has waited longest.
 */
@Service
@Transactional
class Replies {

    private final MeetingRepository meetings;
    private final Invitations invitations;
    private final ReplyRepository replies;
    private final GuestRepository guests;
    private final MeetingPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Replies(
            MeetingRepository meetings,
            Invitations invitations,
            ReplyRepository replies,
            GuestRepository guests,
            MeetingPolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.replies = replies;
        this.guests = guests;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Verdict mayReply(Invitation invitation, Answer answer) {
        return policy.mayReply(invitation, answer);
    }

    /**
     * Answers a meeting, and says how the guest stands then. Repeating an answer changes nothing.
     *
     * @throws NotFound if there is no such meeting for the guest
     * @throws kontor.shared.Refused where {@link #mayReply} says no
     */
    Reply reply(Member guest, String slug, Answer answer) {
        meetings.hold(find(guest, slug).meeting().id());
        var invitation = find(guest, slug);
        var before = invitation.reply();
        if (before != null && before.answer() == answer) return before;

        policy.mayReply(invitation, answer).enforce();
        var meeting = invitation.meeting();
        var reply = new Reply(answer, answer == Answer.YES && !meeting.isFull());
        replies.put(meeting, guest, reply);
        if (before != null && before.granted()) moveUp(meeting.id());
        return reply;
    }

    /** Gives free places to those who wait, in their order. The caller holds the meeting. */
    void moveUp(Long meetingId) {
        var places = meetings.freePlaces(meetingId);
        if (places > 0)
            replies.moveUp(meetingId, places)
                    .forEach(member -> events.publishEvent(new PlaceGranted(meetingId, member)));
    }

    /** What a meeting lets the member know of who comes. */
    @Transactional(readOnly = true)
    Company company(Member me, Meeting meeting) {
        return new Company(guests.count(me, meeting), guests.named(me, meeting));
    }

    /** Everybody who has answered; for the host. */
    @Transactional(readOnly = true)
    Guests all(Member host, Meeting meeting) {
        return guests.all(host, meeting);
    }

    @Transactional(readOnly = true)
    Verdict mayCheckIn(Meeting meeting) {
        return policy.mayCheckIn(meeting);
    }

    /** Notes that a guest has come; repeating it changes nothing. Throws {@link NotFound} for one without a place. */
    void checkIn(Meeting meeting, Member guest) {
        policy.mayCheckIn(meeting).enforce();
        if (!replies.arrive(meeting, guest, clock.instant())) throw new NotFound();
    }

    void takeBackCheckIn(Meeting meeting, Member guest) {
        replies.takeBackArrival(meeting, guest);
    }

    /** Somebody else gets the place of a member who leaves, and the member's own meetings are gone. */
    @EventListener
    void on(AccountClosed event) {
        var left = event.memberId();
        meetings.removePrivateOnesOf(left);

        var places = replies.findPlacesOf(left, clock.instant());
        places.forEach(meetings::hold);
        replies.removeAllOf(left);
        places.forEach(this::moveUp);
    }

    /** Two members with a block between them are no guests of each other: as if an account were closed (N4). */
    @EventListener
    void on(MemberBlocked event) {
        part(event.blockerId(), event.blockedId());
        part(event.blockedId(), event.blockerId());
    }

    private void part(Long hostId, Long guestId) {
        var places = replies.findPlacesAt(hostId, guestId, clock.instant());
        places.forEach(meetings::hold);
        replies.removeAllAt(hostId, guestId, clock.instant());
        places.forEach(this::moveUp);
    }

    private Invitation find(Member me, String slug) {
        return invitations.find(me, slug).orElseThrow(NotFound::new);
    }
}
