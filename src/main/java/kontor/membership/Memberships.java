package kontor.membership;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.member.Member;
import kontor.member.Members;
import kontor.member.Person;

/** The front door to plans. The plan follows from {@code premium_until} and the clock; no job lets it fall back (M1). */
@Service
public class Memberships {

    private final MembershipProperties priceList;
    private final Trials trials;
    private final Members members;
    private final Clock clock;
    private final ZoneId zone;

    Memberships(MembershipProperties priceList, Trials trials, Members members, Clock clock, ZoneId zone) {
        this.priceList = priceList;
        this.trials = trials;
        this.members = members;
        this.clock = clock;
        this.zone = zone;
    }

    public Plan planOf(Person person) {
        var until = person.premiumUntil();
        return until != null && clock.instant().isBefore(until) ? Plan.PREMIUM : Plan.BASIC;
    }

    /** What the person's plan includes at this moment. */
    public Rights rightsOf(Person person) {
        return rightsIn(planOf(person));
    }

    public Rights rightsIn(Plan plan) {
        return plan.isPremium() ? priceList.premium() : priceList.basic();
    }

    /** Whether new members begin as Premium ones (M1). */
    public boolean haveTrial() {
        return !priceList.trial().isZero();
    }

    /** Makes a new member Premium for the time of the trial, unless this e-mail address has had one (M1). */
    @Transactional
    public void startTrial(Member member, String emailAddress) {
        if (!haveTrial() || !trials.begin(emailAddress)) return;

        members.grantPremiumUntil(member, trialFrom(clock.instant()));
    }

    /** Makes a member Premium up to the end of a day in the network's zone. */
    public void grantPremiumUntil(Member member, LocalDate lastDay) {
        // The last moment of that day and not the first of the next one, so that pages name this day
        var end = lastDay.plusDays(1).atStartOfDay(zone).minus(1, ChronoUnit.MICROS);
        members.grantPremiumUntil(member, end.toInstant());
    }

    /** Ends the Premium plan now. Answers whether there was one. */
    public boolean endPremium(Member member) {
        if (!planOf(member).isPremium()) return false;

        members.grantPremiumUntil(member, clock.instant());
        return true;
    }

    private Instant trialFrom(Instant start) {
        return start.atZone(zone).plus(priceList.trial()).toInstant();
    }
}
