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

    static final int CLAIMS = 3;
    static final Duration WITHIN = Duration.ofDays(7);

    private final ClaimRepository claims;
    private final Clock clock;

    EncounterPolicy(ClaimRepository claims, Clock clock) {
        this.claims = claims;
        this.clock = clock;
    }

    /** Of one member so often a week, so that nobody is flooded; withdrawn ones count, confirmed ones do not. */
    Verdict mayClaim(Member claimer, Member other) {
        if (claimer.equals(other)) return refused("encounter.refused.self");

        var since = clock.instant().minus(WITHIN);
        return claims.countSince(claimer, other, since) < CLAIMS
                ? granted()
                : refused("encounter.refused.often", other.firstName(), CLAIMS);
    }
}
