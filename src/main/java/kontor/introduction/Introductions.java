package kontor.introduction;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.contact.Contacts;
import kontor.contact.MemberBlocked;
import kontor.contact.Standing;
import kontor.database.Locks;
import kontor.member.Member;
import kontor.request.ContactRequestDraft;
import kontor.request.ContactRequests;
import kontor.request.Recommendation;
import kontor.shared.NotFound;
import kontor.shared.Verdict;

/**
 * The front door to introductions. What concerns those that one member asks for happens one after the other, so that
 * each is forwarded once, or withdrawn, and there is one open to a target at a time, whatever races.
 */
@Service
@Transactional
public class Introductions {

    /** As long as a contact request waits (R5). */
    static final Duration LIFETIME = Duration.ofDays(90);

    private static final Duration KEPT = Duration.ofDays(730);

    private final IntroductionRepository introductions;
    private final IntroductionViews views;
    private final IntroductionPolicy policy;
    private final Contacts contacts;
    private final ContactRequests requests;
    private final Locks locks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Introductions(
            IntroductionRepository introductions,
            IntroductionViews views,
            IntroductionPolicy policy,
            Contacts contacts,
            ContactRequests requests,
            Locks locks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.introductions = introductions;
        this.views = views;
        this.policy = policy;
        this.contacts = contacts;
        this.requests = requests;
        this.locks = locks;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the member may ask for introductions at all: a matter of plan (M2). */
    public Verdict mayAsk(Member asker) {
        return policy.mayAsk(asker);
    }

    /** Whether the asker, to whom the target stands like that, may ask for an introduction. */
    @Transactional(readOnly = true)
    Verdict mayAsk(Member asker, Member target, Standing standing) {
        return policy.mayAsk(asker, target, standing);
    }

    /**
     * Asks the middleman to introduce the asker to the target. Answers whether this middleman is the one who is asked now:
     * where somebody is already, nothing happens.
     *
     * @throws kontor.shared.Refused where {@link #mayAsk} says no
     */
    boolean ask(Member asker, Member target, IntroductionDraft draft) {
        hold(asker);
        var now = clock.instant();
        var open = views.findAsked(asker, target, now).filter(AskersView::isOpen);
        if (open.isPresent()) return open.get().middleman().id().equals(draft.middlemanId());

        policy.mayAsk(asker, target, contacts.between(asker, target)).enforce();
        introductions.endWhatIsOver(asker, target, now);
        introductions.add(asker, target, draft, now, now.plus(LIFETIME));
        events.publishEvent(new IntroductionAsked(asker.id(), draft.middlemanId(), target.id()));
        return true;
    }

    /** Takes it back; what is forwarded already stays so. */
    void withdraw(Member asker, Member target) {
        hold(asker);
        introductions.withdraw(asker, target, clock.instant());
    }

    /** Whether the middleman may forward it, and if not, as much of the reason as is the middleman's to know. */
    @Transactional(readOnly = true)
    Verdict mayForward(MiddlemansView introduction, Member asker, Member target) {
        return policy.mayForward(introduction, asker, target);
    }

    /**
     * Sends the asker's contact request to the target, with what the middleman says of the asker. Repeating it is no fault.
     * Answers whether it is forwarded now; a late answer to one that is over changes nothing.
     *
     * @throws NotFound if the asker never asked this middleman
     * @throws kontor.shared.Refused where {@link #mayForward} says no
     */
    boolean forward(Member middleman, Member asker, Member target, String recommendation) {
        hold(asker);
        var introduction = received(middleman, asker, target);
        if (introduction.isOpen()) forward(introduction, middleman, asker, target, recommendation);
        return introduction.state() != MiddlemansView.State.OVER;
    }

    /** Puts it away, which only the middleman can tell from letting it lie (R3); it can still be forwarded. */
    void dismiss(Member middleman, Member asker, Member target) {
        introductions.dismiss(received(middleman, asker, target).id(), clock.instant());
    }

    /** @throws NotFound if the asker never asked for it */
    @Transactional(readOnly = true)
    AskersView asked(Member asker, Member target) {
        return views.findAsked(asker, target, clock.instant()).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    IntroductionList<AskersView> allAsked(Member asker, Instant before) {
        var found = views.findAllAsked(asker, before, clock.instant(), IntroductionList.LENGTH + 1);
        return IntroductionList.of(found, AskersView::askedAt);
    }

    /** @throws NotFound if the asker never asked this middleman */
    @Transactional(readOnly = true)
    MiddlemansView received(Member middleman, Member asker, Member target) {
        return views.findReceived(middleman, asker, target, clock.instant()).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    IntroductionList<MiddlemansView> allReceived(Member middleman, boolean done, Instant before) {
        var found = views.findAllReceived(middleman, done, before, clock.instant(), IntroductionList.LENGTH + 1);
        return IntroductionList.of(found, MiddlemansView::askedAt);
    }

    /** At once: to the one who is blocked it must never look like anything but a closed account (N4). */
    @EventListener
    void on(MemberBlocked event) {
        introductions.endBetween(event.blockerId(), event.blockedId(), clock.instant());
    }

    @Scheduled(initialDelay = 5, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void forgetOldOnes() {
        introductions.removeAskedBefore(clock.instant().minus(KEPT));
    }

    private void forward(
            MiddlemansView introduction, Member middleman, Member asker, Member target, String recommendation) {
        policy.mayForward(introduction, asker, target).enforce();
        var draft = new ContactRequestDraft(
                introduction.reason(), introduction.note(), Set.of(), new Recommendation(middleman, recommendation));
        if (!requests.introduce(asker, target, draft)) policy.notNow(asker).enforce();

        introductions.forward(introduction.id(), recommendation, clock.instant());
        events.publishEvent(new IntroductionForwarded(asker.id(), middleman.id(), target.id()));
    }

    private void hold(Member asker) {
        locks.hold("introductions of " + asker.id());
    }
}
