package kontor.encounter;

import java.time.Instant;
import java.time.LocalDate;

import kontor.member.MemberCard;

/**
 * One member saying that the two have met, which counts when the other one says so too (E2). To its claimer it waits
 * until then, whatever the other did (R3): nothing in here may say whether it was declined.
 *
 * @param other the one of the two who is not looking
 */
record Claim(MemberCard other, LocalDate day, String place, Instant claimedAt) {}
