package kontor.release;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.database.Locks;
import kontor.member.Member;
import kontor.release.AskRepository.Asked;

/**
 * The front door to releases: who sees which of whose contact details (D2, D3). What concerns one pair happens one after
 * the other. Taking back tells nobody.
 */
@Service
@Transactional
public class Releases {

    private final ReleaseRepository releases;
    private final AskRepository asks;
    private final ReleaseRequestPolicy policy;
    private final Disclosures disclosures;
    private final Offers offers;
    private final ApplicationEventPublisher events;
    private final Locks locks;
    private final Clock clock;

    Releases(
            ReleaseRepository releases,
            AskRepository asks,
            ReleaseRequestPolicy policy,
            Disclosures disclosures,
            Offers offers,
            ApplicationEventPublisher events,
            Locks locks,
            Clock clock) {
        this.releases = releases;
        this.asks = asks;
        this.policy = policy;
        this.disclosures = disclosures;
        this.offers = offers;
        this.events = events;
        this.locks = locks;
        this.clock = clock;
    }

    /** What the owner may release to somebody who sees nothing yet: nothing is ticked but the saved default (D2). */
    @Transactional(readOnly = true)
    public Offer offer(Member owner) {
        return offers.toAnybody(owner);
    }

    /** What the owner may release to this member: what is released is ticked, or the saved default where nothing is. */
    @Transactional(readOnly = true)
    public Offer offer(Member owner, Member viewer) {
        return offers.to(owner, viewer);
    }

    /** What I see of the other's details and the other of mine, in one statement. */
    @Transactional(readOnly = true)
    public Disclosure between(Member me, Member other) {
        return disclosures.between(me, other);
    }

    /** Releases these too, as what comes with becoming contacts; what is released already stays as it is (D2). */
    public void grant(Member owner, Member viewer, Set<Detail> details) {
        if (details.isEmpty()) return;

        hold(owner, viewer);
        add(owner, viewer, details, true);
    }

    /** Lets the viewer see these and no others; none takes everything back (D2). */
    public void release(Member owner, Member viewer, Set<Detail> details) {
        hold(owner, viewer);
        releases.removeAllBut(owner, viewer, details);
        add(owner, viewer, details, false);
    }

    /** Takes one item back from one member. */
    public void takeBack(Member owner, Member viewer, Detail detail) {
        hold(owner, viewer);
        releases.remove(owner, viewer, detail);
    }

    /** Takes one item back from everybody. */
    public void takeBack(Member owner, Detail detail) {
        releases.remove(owner, detail);
    }

    /** Ends what became visible to either with the contact (R7). */
    public void endThoseOfContact(Member one, Member other) {
        hold(one, other);
        releases.removeBetween(one, other, true);
    }

    /** Ends all releases between the two and forgets what they asked for (N4). */
    public void endBetween(Member one, Member other) {
        hold(one, other);
        releases.removeBetween(one, other, false);
        asks.removeBetween(one, other);
    }

    /**
     * Asks the owner for contact details (D3). A form sent twice has asked once.
     *
     * @throws kontor.shared.Refused within 90 days of the last time
     */
    public void ask(Member asker, Member owner, UUID form) {
        hold(asker, owner);
        var asked = asks.find(asker, owner);
        if (asked.map(Asked::form).filter(form::equals).isPresent()) return;

        policy.mayAsk(asker, owner, asked.map(Asked::at)).enforce();
        asks.save(asker, owner, form, clock.instant());
        events.publishEvent(new ReleaseAsked(asker.id(), owner.id()));
    }

    /** The owner lets it lie that this member has asked, which nobody is told (D3). */
    public void letLie(Member owner, Member asker) {
        asks.settle(asker, owner, clock.instant());
    }

    private void add(Member owner, Member viewer, Set<Detail> details, boolean withContact) {
        if (releases.add(owner, viewer, details, withContact, clock.instant()) == 0) return;

        asks.settle(viewer, owner, clock.instant());
        events.publishEvent(new DetailsReleased(owner.id(), viewer.id()));
    }

    private void hold(Member one, Member other) {
        locks.hold("releases " + Math.min(one.id(), other.id()) + " " + Math.max(one.id(), other.id()));
    }
}
