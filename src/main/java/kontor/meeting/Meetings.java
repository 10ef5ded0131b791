package kontor.meeting;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.database.Locks;
import kontor.member.Member;
import kontor.shared.NotFound;
import kontor.shared.Refused;
import kontor.shared.Verdict;

/** The front door to meetings for those who look for one and those who host one (E3). */
@Service
@Transactional
public class Meetings {

    private static final int A_FEW = 3;

    private final MeetingRepository meetings;
    private final Invitations invitations;
    private final MeetingPolicy policy;
    private final Replies replies;
    private final GuestRepository guests;
    private final Slugs slugs;
    private final Locks locks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Meetings(
            MeetingRepository meetings,
            Invitations invitations,
            MeetingPolicy policy,
            Replies replies,
            GuestRepository guests,
            Slugs slugs,
            Locks locks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.policy = policy;
        this.replies = replies;
        this.guests = guests;
        this.slugs = slugs;
        this.locks = locks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A meeting as it concerns the member.
     *
     * @throws NotFound if there is none, or its host is not there for the member
     */
    @Transactional(readOnly = true)
    public Invitation find(Member me, String slug) {
        return invitations.find(me, slug).orElseThrow(NotFound::new);
    }

    /** A meeting by its number, for those who tell of it; empty where it is gone. */
    @Transactional(readOnly = true)
    public Optional<Meeting> find(Long id) {
        return invitations.find(id);
    }

    /** Whom to tell of a meeting: who has answered, is not suspended, and has no block with the host. */
    @Transactional(readOnly = true)
    public Set<Long> guestsOf(Long meetingId) {
        return meetings.findGuests(meetingId);
    }

    /** The next few that the member hosts, comes to or may come to, and official ones. */
    @Transactional(readOnly = true)
    public List<Invitation> ahead(Member me) {
        return invitations.ahead(me, A_FEW);
    }

    /** The next few at which another member will be, as far as the first may know (E3). */
    @Transactional(readOnly = true)
    public List<Invitation> aheadOf(Member me, Member other) {
        return invitations.aheadOf(me, other, A_FEW);
    }

    /**
     * The next few at which the member will be, as far as anybody, or any contact, may know. What only a meeting's guests
     * may know is left out, since it would tell that the reader is one of them.
     */
    @Transactional(readOnly = true)
    public List<Invitation> shownBy(Member me, boolean toContact) {
        var attended = me.attendance().admits(toContact);
        return invitations.attendedBy(me).stream()
                .filter(one -> one.hosted() || (attended && one.meeting().guestList() == GuestList.MEMBERS))
                .limit(A_FEW)
                .toList();
    }

    /** Whom the member will meet: who comes to meetings to which the member comes, as far as they name them (E3). */
    @Transactional(readOnly = true)
    public Set<Long> companionsOf(Member me) {
        return guests.companions(me, clock.instant());
    }

    /** What stands in the member's calendar: of the last 90 days and all to come, cancelled ones too. */
    @Transactional(readOnly = true)
    public List<Invitation> calendarOf(Member me) {
        return invitations.calendarOf(me);
    }

    /** Creates a meeting and answers its slug; one whose form was sent before is not created again. */
    String create(Member host, MeetingDraft draft) {
        locks.hold("meetings of " + host.id());
        return meetings.findSame(host, draft).orElseGet(() -> createAnew(host, draft));
    }

    /**
     * Changes a meeting. Those who answered are told of another time or place; a larger capacity lets those who wait in.
     *
     * @throws NotFound if it is not the member's to change
     * @throws kontor.shared.Refused if it is cancelled or over, or has fewer places than are taken
     */
    void change(Member me, String slug, MeetingDraft draft) {
        var meeting = hold(me, slug);
        policy.mayChange(meeting, draft).enforce();
        if (isTwin(meeting, draft)) throw new Refused(Verdict.refused("meeting.title.taken"));

        meetings.change(meeting, draft, clock.instant());
        replies.moveUp(meeting.id());
        if (meeting.isMovedBy(draft)) events.publishEvent(new MeetingChanged(meeting.id()));
    }

    /** Whether the host would have two meetings of one title at one time, of which one is a form that was sent twice. */
    @Transactional(readOnly = true)
    boolean isTwin(Meeting meeting, MeetingDraft draft) {
        return meetings.hasTwin(meeting, draft);
    }

    /** Cancels a meeting, which those who answered are told once. */
    void cancel(Member me, String slug) {
        var meeting = hold(me, slug);
        if (meeting.isCancelled()) return;

        policy.mayChange(meeting).enforce();
        if (meetings.cancel(meeting, clock.instant())) events.publishEvent(new MeetingCancelled(meeting.id()));
    }

    /**
     * A meeting that is the member's to change.
     *
     * @throws NotFound if it is not
     */
    @Transactional(readOnly = true)
    Meeting own(Member me, String slug) {
        var meeting = find(me, slug).meeting();
        if (!policy.manages(me, meeting)) throw new NotFound();

        return meeting;
    }

    @Transactional(readOnly = true)
    boolean manages(Member me, Meeting meeting) {
        return policy.manages(me, meeting);
    }

    @Transactional(readOnly = true)
    Verdict mayChange(Meeting meeting) {
        return policy.mayChange(meeting);
    }

    @Transactional(readOnly = true)
    boolean isOfficialHost(Member me) {
        return policy.isOfficialHost(me);
    }

    @Transactional(readOnly = true)
    Invitations.Page list(Member me, Selection selection, @Nullable String after) {
        return invitations.list(me, selection, after);
    }

    @Transactional(readOnly = true)
    List<Invitation> in(Member me, YearMonth month) {
        return invitations.in(me, month);
    }

    private Meeting hold(Member me, String slug) {
        meetings.hold(own(me, slug).id());
        return find(me, slug).meeting();
    }

    private String createAnew(Member host, MeetingDraft draft) {
        policy.mayCreate(host, draft).enforce();

        var slug = slugs.free(draft);
        meetings.add(host, slug, draft, clock.instant());
        return slug;
    }
}
