package kontor.visit;

import java.time.Instant;

import kontor.member.MemberCard;

/**
 * Somebody having looked at my profile.
 *
 * @param at the first time on that day
 * @param words of the search that led there, or empty
 */
record Visit(MemberCard visitor, Instant at, String words) {}
