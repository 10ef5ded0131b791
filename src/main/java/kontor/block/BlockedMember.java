package kontor.block;

import java.time.Instant;

import kontor.member.MemberCard;

/** Somebody whom I have blocked. */
record BlockedMember(MemberCard member, Instant since) {}
