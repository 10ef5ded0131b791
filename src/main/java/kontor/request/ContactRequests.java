package kontor.request;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.block.Blocks;
import kontor.contact.Contacts;
import kontor.contact.MemberBlocked;
import kontor.database.Locks;
import kontor.member.Member;
import kontor.release.Detail;
import kontor.shared.NotFound;
import kontor.shared.Verdict;

/**
 * The front door to contact requests; the answer to meet first has its own, {@link MeetingFirstRequests}. What concerns
 * one pair happens one after the other, so that whatever races ends as one contact or one waiting request (R6).
 */
@Service
@Transactional
public class ContactRequests {

    private final ContactRequestRepository requests;
    private final ContactRequestPolicy policy;
    private final Acceptance acceptance;
    private final Quotes quotes;
    private final Blocks blocks;
    private final Locks locks;
    private final Clock clock;

    ContactRequests(
            ContactRequestRepository requests,
            ContactRequestPolicy policy,
            Acceptance acceptance,
            Quotes quotes,
            Blocks blocks,
            Locks locks,
            Clock clock) {
        this.requests = requests;
        this.policy = policy;
        this.acceptance = acceptance;
        this.quotes = quotes;
        this.blocks = blocks;
        this.locks = locks;
        this.clock = clock;
    }

    /** Whether a request would be let through (R2, R5). */
    @Transactional(readOnly = true)
    public Verdict mayAsk(Member sender, Member recipient) {
        return policy.mayAsk(sender, recipient);
    }

    /**
     * Asks, or accepts where the other has asked already (R6). Sending the same again while it waits changes nothing.
     *
     * @throws kontor.shared.Refused where {@link #mayAsk} says no
     * @throws NotFound if there is a block between the two (N4)
     */
    public void send(Member sender, Member recipient, ContactRequestDraft draft) {
        holdRequests(sender, recipient);
        if (blocks.between(sender, recipient)) throw new NotFound();
        var earlier = policy.earlier(sender, recipient);
        if (earlier.isWaiting(clock.instant())) return;

        policy.mayAsk(sender, recipient, earlier).enforce();
        send(sender, recipient, earlier, draft);
    }

    /**
     * Sends a request that the sender has asked somebody to recommend. Answers whether it was sent; what stands in its way
     * is for the sender to know ({@link #mayAsk}), and not for whoever introduces the two.
     */
    public boolean introduce(Member sender, Member recipient, ContactRequestDraft draft) {
        holdRequests(sender, recipient);
        var earlier = policy.earlier(sender, recipient);
        if (blocks.between(sender, recipient)
                || !policy.mayAsk(sender, recipient, earlier).isGranted()) return false;

        send(sender, recipient, earlier, draft);
        return true;
    }

    /**
     * The recipient accepts, and releases details with it (D2). Answers whether the request is accepted now; a late answer
     * to one that was withdrawn or has expired changes nothing (R6).
     *
     * @throws NotFound if the sender never asked
     */
    public boolean accept(Member recipient, Member sender, Set<Detail> released) {
        hold(sender, recipient);
        var request = latest(sender, recipient);
        if (request.isAnswerable(clock.instant())) acceptance.of(request, released);
        return request.isAccepted();
    }

    /** The recipient accepts and releases nothing. */
    public boolean accept(Member recipient, Member sender) {
        return accept(recipient, sender, Set.of());
    }

    /**
     * The recipient declines, which nobody is told (R3). Answers whether the request stands declined; a late answer
     * changes nothing (R6).
     *
     * @throws NotFound if the sender never asked
     */
    public boolean decline(Member recipient, Member sender) {
        return decline(recipient, sender, false);
    }

    /**
     * The recipient declines and wants no further request of this sender: later ones are filed with the declined ones,
     * unseen (R4). Any other answer takes that back.
     *
     * @throws NotFound if the sender never asked
     */
    public boolean declineForGood(Member recipient, Member sender) {
        return decline(recipient, sender, true);
    }

    /**
     * The recipient asks back before deciding: a decline is taken back, and the request waits 90 days from now (R5).
     * Answers whether there is a request that waits; to any other nothing happens (R6).
     */
    public boolean ask(Member recipient, Member sender) {
        hold(sender, recipient);
        return requests.findLatest(sender, recipient)
                .filter(request -> request.ask(clock.instant()))
                .isPresent();
    }

    /** Both have seen something new about the request, such as an answer, so it waits 90 days from now (R5). */
    public void prolong(Member sender, Member recipient) {
        hold(sender, recipient);
        requests.findLatest(sender, recipient).ifPresent(request -> request.prolong(clock.instant()));
    }

    /** The sender takes the request back. Answers whether it stands withdrawn; after an acceptance it does not (R6). */
    public boolean withdraw(Member sender, Member recipient) {
        hold(sender, recipient);
        return latest(sender, recipient).withdraw(clock.instant());
    }

    /** Whether the recipient has declined the sender's last request and it would still wait; not for the sender (R3). */
    @Transactional(readOnly = true)
    public boolean hasDeclined(Member recipient, Member sender) {
        return answerable(sender, recipient).filter(ContactRequest::isDeclined).isPresent();
    }

    /** What the two have asked each other, oldest first, as the first may see it: a conversation quotes it (N1). */
    @Transactional(readOnly = true)
    public List<Quote> quotes(Member me, Member other) {
        return quotes.between(me, other, clock.instant());
    }

    @Transactional(readOnly = true)
    public long countUnanswered(Member recipient) {
        return requests.countUnanswered(recipient.id(), clock.instant());
    }

    /** Those that wait are gone for both, as when one of them had left (N4). */
    @EventListener
    void on(MemberBlocked event) {
        requests.deleteWaitingBetween(event.blockerId(), event.blockedId());
    }

    private void send(Member sender, Member recipient, Earlier earlier, ContactRequestDraft draft) {
        earlier.all().forEach(this::expire);
        earlier.theirs().ifPresent(ContactRequest::forgive);
        earlier.toAnswer(clock.instant())
                .ifPresentOrElse(
                        theirs -> acceptance.of(theirs, draft.release()),
                        () -> requests.save(earlier.next(sender, recipient, draft, clock.instant())));
    }

    private boolean decline(Member recipient, Member sender, boolean forGood) {
        hold(sender, recipient);
        return latest(sender, recipient).decline(forGood, clock.instant());
    }

    private void expire(ContactRequest earlier) {
        if (earlier.expire(clock.instant()))
            requests.saveAndFlush(earlier); // before the new row: a pair has one open request
    }

    private Optional<ContactRequest> answerable(Member from, Member to) {
        return requests.findLatest(from, to).filter(request -> request.isAnswerable(clock.instant()));
    }

    private ContactRequest latest(Member sender, Member recipient) {
        return requests.findLatest(sender, recipient).orElseThrow(NotFound::new);
    }

    private void holdRequests(Member sender, Member recipient) {
        locks.hold("requests of " + sender.id(), Contacts.lockOf(sender.id(), recipient.id()));
    }

    private void hold(Member one, Member other) {
        locks.hold(Contacts.lockOf(one.id(), other.id()));
    }
}
