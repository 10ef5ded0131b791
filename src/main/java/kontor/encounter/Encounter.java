package kontor.encounter;

import java.time.Instant;
import java.time.LocalDate;

import kontor.member.MemberCard;

/**
 * Two members having met, as one of them sees it.
 *
 * @param other whom the one has met
 * @param place where, as the two have said it; empty where nobody did
 */
record Encounter(MemberCard other, LocalDate day, String place, Instant recordedAt) {}
