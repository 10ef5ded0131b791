package kontor.administration;

import java.time.Instant;

import kontor.member.MemberCard;

/** A member in the administrators' list. */
record MemberEntry(MemberCard member, String email, Instant joinedAt, boolean administers) {}
