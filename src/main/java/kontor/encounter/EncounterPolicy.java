package kontor.encounter;

import java.time.Clock;
import java.time.Duration;

import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.shared.Verdict;

import static kontor.shared.Verdict.granted;
import static kontor.shared.Verdict.refused;

/** Who may say of whom that the two have met. What the other did about it before is never asked (R3). */
@Component
class EncounterPolicy {

    static final int MANY = 200;
    static final int CLAIMS = 3;
    static final Duration WITHIN = Duration.ofDays(7);

    private final ClaimRepository claims;
    private final Clock clock;

    EncounterPolicy(ClaimRepository claims, Clock clock) {
        this.claims = claims;
        this.clock = clock;
    }

    Verdict mayClaim(Member claimer, Member other) {
        return mayClaim(claimer, other, claims.findBetween(claimer, other, MANY));
    }

    /** Of one member so often a week, so that nobody is flooded; withdrawn ones count, confirmed ones do not. */
    Verdict mayClaim(Member claimer, Member other, PairClaims said) {
        if (claimer.equals(other)) return refused("encounter.refused.self");

        return said.countMineSince(clock.instant().minus(WITHIN)) < CLAIMS
                ? granted()
                : refused("encounter.refused.often", other.firstName(), CLAIMS);
    }
}
