package kontor.request;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

import kontor.contact.ContactRequestAccepted;
import kontor.contact.ContactRequestSent;
import kontor.contact.MeetingFirstAsked;
import kontor.contact.MetOftenEnough;
import kontor.meetingfirst.MeetingProgress;
import kontor.member.Member;
import kontor.release.Detail;

/**
 * One member asking another to become contacts. Its state is what both can see; a decline is known to its recipient
 * alone, for whom the request stays answerable until it expires (R3, R4).
 */
@Entity
public class ContactRequest extends AbstractAggregateRoot<ContactRequest> {

    /** What both can see. There is no state for a decline. */
    public enum State {
        WAITING,
        ACCEPTED,
        WITHDRAWN,
        EXPIRED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Member sender;

    @ManyToOne(fetch = FetchType.LAZY)
    private Member recipient;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private String note;

    @Convert(converter = PromiseConverter.class)
    private Set<Detail> promised;

    @Embedded
    private @Nullable Recommendation recommendation;

    @Formula("exists (select 1 from block b where b.member_id = recipient_id and b.other_id = introducer_id)")
    private boolean introducerHiddenFromRecipient;

    @Formula("exists (select 1 from block b where b.member_id = sender_id and b.other_id = introducer_id)")
    private boolean introducerHiddenFromSender;

    @Embedded
    private Course course;

    @Embedded
    private Decline decline = Decline.NONE;

    private @Nullable Integer encountersWanted;
    private @Nullable Instant metAt;

    @SuppressWarnings("NullAway.Init")
    protected ContactRequest() {}

    private ContactRequest(Member sender, Member recipient, ContactRequestDraft draft, Instant now) {
        this.sender = sender;
        this.recipient = recipient;
        this.reason = draft.reason();
        this.note = draft.note().text();
        this.promised = draft.release();
        this.recommendation = draft.recommendation();
        this.course = Course.from(now);
    }

    /** A request for its recipient to see and hear of. */
    static ContactRequest sent(Member sender, Member recipient, ContactRequestDraft draft, Instant now) {
        var request = new ContactRequest(sender, recipient, draft, now);
        var introducer = Optional.ofNullable(draft.recommendation()).map(Recommendation::introducer);
        request.registerEvent(new ContactRequestSent(
                sender.id(), recipient.id(), introducer.map(Member::id).orElse(null)));
        return request;
    }

    /** The same, filed with the declined ones for a recipient who wants to be asked no more; nobody hears of it (R4). */
    static ContactRequest unseen(Member sender, Member recipient, ContactRequestDraft draft, Instant now) {
        var request = new ContactRequest(sender, recipient, draft, now);
        request.decline(true, now);
        return request;
    }

    Long id() {
        return Objects.requireNonNull(id, "a request has an id once it is saved");
    }

    public Member sender() {
        return sender;
    }

    public Member recipient() {
        return recipient;
    }

    public Reason reason() {
        return reason;
    }

    public String note() {
        return note;
    }

    /** What the sender releases to the recipient once it is accepted (D2); both know of it. */
    public Set<Detail> promised() {
        return promised;
    }

    /** What its recipient reads of who introduced the two; null where nobody did, or is to be seen no more (N4). */
    @Nullable
    Recommendation recommendationToRecipient() {
        return introducerHiddenFromRecipient ? null : recommendationOfSomebodyHere();
    }

    /** The same for its sender. A block between the other two hides nothing from this one. */
    @Nullable
    Recommendation recommendationToSender() {
        return introducerHiddenFromSender ? null : recommendationOfSomebodyHere();
    }

    public Instant sentAt() {
        return course.sentAt();
    }

    public Instant expiresAt() {
        return course.expiresAt();
    }

    /** Where it stands in the recipient's list: who has met often enough comes back to the top (E1). */
    Instant listedAt() {
        return metAt == null ? sentAt() : metAt;
    }

    /** Whether the two are to meet first (E1); both know. */
    boolean isToMeetFirst() {
        return encountersWanted != null;
    }

    /** How far two have come who have met so many times; null where they are not to meet first (E1). */
    @Nullable
    MeetingProgress progress(int met) {
        return encountersWanted == null ? null : new MeetingProgress(met, encountersWanted);
    }

    public boolean isAccepted() {
        return course.state() == State.ACCEPTED;
    }

    /** Whether its recipient may still answer it; a decline does not end that (R4). */
    public boolean isAnswerable(Instant now) {
        return stateAt(now) == State.WAITING;
    }

    /** What both can see at that moment; what its time has run out for is expired, without a job (R5). */
    public State stateAt(Instant now) {
        return course.stateAt(now);
    }

    /** For the recipient's eyes only (R3). */
    boolean isDeclined() {
        return decline.stands() && course.state() == State.WAITING;
    }

    /** For the recipient's eyes only: whether later requests of this sender are filed with the declined ones (R4). */
    boolean isDeclinedForGood() {
        return decline.forGood();
    }

    /** What the sender sees (R3): nothing in here may ask for the decline. */
    SendersView toSender(int met, List<Remark> dialogue, Instant now) {
        return new SendersView(
                recipient,
                reason,
                note,
                promised,
                recommendationToSender(),
                stateAt(now),
                sentAt(),
                expiresAt(),
                progress(met),
                askAgainFrom(now),
                course.askAgainIfWithdrawn(now).orElse(null),
                dialogue);
    }

    /** When the sender may ask again (R5); now or earlier means at once. Says nothing of a request that waits. */
    Optional<Instant> askAgainFrom(Instant now) {
        return course.askAgainFrom(now);
    }

    /** Accepts it. Repeating that is no fault, and a late answer changes nothing (R6). */
    void accept(Instant now) {
        if (!isAnswerable(now)) return;

        decline = decline.forgiven();
        course = course.closed(State.ACCEPTED, now);
        registerEvent(new ContactRequestAccepted(sender.id(), recipient.id()));
    }

    /** Answers whether the request stands declined; a late answer changes nothing (R6). */
    boolean decline(boolean forGood, Instant now) {
        if (!isAnswerable(now)) return false;

        decline = decline.said(forGood, now);
        return true;
    }

    /** The recipient asks back, which takes a decline back. Answers whether there is something to ask about (R6). */
    boolean ask(Instant now) {
        if (!isAnswerable(now)) return false;

        decline = Decline.NONE;
        prolong(now);
        return true;
    }

    /** Question and answer are seen by both, so the request waits 90 days from then (R5), be it declined or not (R3). */
    void prolong(Instant now) {
        if (isAnswerable(now)) course = isToMeetFirst() ? course.prolongedUntilMet() : course.prolonged(now);
    }

    /**
     * The recipient wants to meet so many times first, which takes a decline back (E1). The number is frozen: repeating
     * it changes none, and a late answer changes nothing (R6).
     */
    void meetFirst(int times, Instant now) {
        if (!isAnswerable(now)) return;

        decline = Decline.NONE;
        if (encountersWanted == null) wantEncounters(times);
    }

    /** The two have met so many times; that is news once, and none for somebody who has declined (E1). */
    void met(int times, Instant now) {
        if (!isAnswerable(now) || encountersWanted == null || times < encountersWanted || metAt != null) return;

        metAt = now;
        if (!isDeclined()) registerEvent(new MetOftenEnough(sender.id(), recipient.id()));
    }

    /** Whoever asks somebody takes back to want no requests of this one (R4). */
    void forgive() {
        decline = decline.forgiven();
    }

    /** Answers whether the request stands withdrawn; after an acceptance it does not (R6). */
    boolean withdraw(Instant now) {
        if (isAnswerable(now)) course = course.closed(State.WITHDRAWN, now);
        return course.state() == State.WITHDRAWN;
    }

    /** Makes room for a new request of the pair once the time of this one has run out; answers whether it did. */
    boolean expire(Instant now) {
        if (!course.hasRunOut(now)) return false;

        course = course.closed(State.EXPIRED, now);
        return true;
    }

    private @Nullable Recommendation recommendationOfSomebodyHere() {
        return recommendation == null || recommendation.introducer().isSuspended() ? null : recommendation;
    }

    private void wantEncounters(int times) {
        encountersWanted = times;
        course = course.prolongedUntilMet();
        registerEvent(new MeetingFirstAsked(recipient.id(), sender.id()));
    }
}
