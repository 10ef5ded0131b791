package kontor.introduction;

import java.time.Clock;
import java.time.Duration;

import org.springframework.stereotype.Component;

import kontor.contact.Standing;
import kontor.member.Member;
import kontor.membership.Memberships;
import kontor.request.ContactRequests;
import kontor.shared.Verdict;

import static kontor.shared.Verdict.granted;
import static kontor.shared.Verdict.refused;
import static kontor.shared.Verdict.refusedByPlan;

/** Who may ask for an introduction to whom, and what can be forwarded. */
@Component
class IntroductionPolicy {

    static final int A_DAY = 5;

    private static final Duration DAY = Duration.ofDays(1);

    private final IntroductionRepository introductions;
    private final ContactRequests requests;
    private final Memberships memberships;
    private final Clock clock;

    IntroductionPolicy(
            IntroductionRepository introductions, ContactRequests requests, Memberships memberships, Clock clock) {
        this.introductions = introductions;
        this.requests = requests;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** An introduction leads to a contact request, so only to somebody whom the asker could send one (R2, R5). */
    Verdict mayAsk(Member asker, Member target, Standing standing) {
        var mayAskDirectly = requests.mayAsk(asker, target);
        if (!mayAskDirectly.isGranted()) return mayAskDirectly;
        if (standing == Standing.ASKED_BY) return refused("introduction.refused.askedBy", target.name());

        var byPlan = mayAsk(asker);
        if (!byPlan.isGranted()) return byPlan;
        return introductions.countAsked(asker, clock.instant().minus(DAY)) < A_DAY
                ? granted()
                : refused("introduction.refused.often", A_DAY);
    }

    /** Whether the plan includes it, whoever the target is (M2). */
    Verdict mayAsk(Member asker) {
        return memberships.rightsOf(asker).introductions() ? granted() : refusedByPlan("introduction.refused.plan");
    }

    /**
     * The middleman is told what is his own affair, the contact to the target, and of everything else only that it does not
     * work now: a request that waits already, a pause or a limit are for the asker to know.
     */
    Verdict mayForward(MiddlemansView introduction, Member asker, Member target) {
        if (!introduction.acquainted()) return refused("introduction.refused.notAcquainted", target.name());

        return requests.mayAsk(asker, target).isGranted() ? granted() : notNow(asker);
    }

    Verdict notNow(Member asker) {
        return refused("introduction.refused.notNow", asker.firstName());
    }
}
