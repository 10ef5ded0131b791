package kontor.encounter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.contact.MemberBlocked;
import kontor.database.Locks;
import kontor.member.Member;
import kontor.request.MeetingFirstRequests;

/**
 * The front door to who has met whom. What concerns one pair happens one after the other, so that the same day counts
 * once (E2), whatever races.
 */
@Service
@Transactional
public class Encounters {

    private final EncounterRepository encounters;
    private final ClaimRepository claims;
    private final EncounterPolicy policy;
    private final MeetingFirstRequests requests;
    private final Locks locks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Encounters(
            EncounterRepository encounters,
            ClaimRepository claims,
            EncounterPolicy policy,
            MeetingFirstRequests requests,
            Locks locks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.encounters = encounters;
        this.claims = claims;
        this.policy = policy;
        this.requests = requests;
        this.locks = locks;
        this.events = events;
        this.clock = clock;
    }

    /** How often I have met the other, and when last. */
    @Transactional(readOnly = true)
    public Met between(Member me, Member other) {
        return met(me, List.of(other.id())).stream().findFirst().orElseGet(() -> Met.never(other.id()));
    }

    /** How often I have met each of the others, for a whole page at once; who is not in it, never. */
    @Transactional(readOnly = true)
    public List<Met> met(Member me, Collection<Long> others) {
        return encounters.met(me, others);
    }

    /**
     * Says that the two have met, which the other may confirm. Answers whether it counts already, as it does where the
     * other has said the same of that day. Saying it again changes nothing.
     *
     * @throws kontor.shared.Refused where {@link EncounterPolicy} says no
     */
    boolean claim(Member me, Member other, Occasion occasion) {
        hold(me, other);
        if (encounters.exists(me, other, occasion.day())) return true;

        var theirs = claims.find(other, me, occasion.day());
        theirs.ifPresentOrElse(said -> count(me, other, said, false), () -> ask(me, other, occasion));
        return theirs.isPresent();
    }

    /** Confirms what the claimer says of that day. Answers whether the two have met then, which a repeated answer does too. */
    boolean confirm(Member me, Member claimer, LocalDate day) {
        hold(me, claimer);
        claims.find(claimer, me, day).ifPresent(said -> count(me, claimer, said, false));
        return encounters.exists(me, claimer, day);
    }

    /** Lets the claim be; its claimer sees it wait (R3). */
    void decline(Member me, Member claimer, LocalDate day) {
        claims.decline(claimer, me, day, clock.instant());
    }

    void withdraw(Member claimer, Member other, LocalDate day) {
        claims.withdraw(claimer, other, day, clock.instant());
    }

    /** The one has scanned the other's code of that day; a second time changes nothing. */
    void meet(Member scanner, Member owner, LocalDate day) {
        hold(scanner, owner);
        var claimed = claims.find(owner, scanner, day).or(() -> claims.find(scanner, owner, day));
        count(scanner, owner, claimed.orElseGet(() -> Occasion.on(day)), true);
    }

    @Transactional(readOnly = true)
    boolean haveMet(Member one, Member other, LocalDate day) {
        return encounters.exists(one, other, day);
    }

    /** Takes an encounter that was a mistake off both sides' lists; nobody is told. */
    void remove(Member me, Member other, LocalDate day) {
        hold(me, other);
        encounters.remove(me, other, day);
    }

    /** What one says of the other ends with a block (N4); that they have met stays true, and shows again without it. */
    @ApplicationModuleListener
    void on(MemberBlocked event) {
        claims.removeAllBetween(event.blockerId(), event.blockedId());
    }

    @Scheduled(initialDelay = 3, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forgetWithdrawnClaims() {
        claims.removeWithdrawnBefore(clock.instant().minus(EncounterPolicy.WITHIN));
    }

    private void ask(Member claimer, Member other, Occasion occasion) {
        if (claims.renew(claimer, other, occasion)) return;

        policy.mayClaim(claimer, other).enforce();
        claims.add(claimer, other, occasion, clock.instant());
        events.publishEvent(new EncounterClaimed(claimer.id(), other.id()));
    }

    private void count(Member one, Member other, Occasion occasion, boolean byCode) {
        claims.removeBetween(one, other, occasion);
        if (encounters.add(one, other, occasion, byCode, clock.instant()))
            requests.met(one.id(), other.id(), between(one, other).times());
    }

    private void hold(Member one, Member other) {
        locks.hold("encounter " + Math.min(one.id(), other.id()) + " " + Math.max(one.id(), other.id()));
    }
}
