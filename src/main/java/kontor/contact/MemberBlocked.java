package kontor.contact;

/** A member has blocked another, and what was between them has ended (N4); ids of members. Nobody is told. */
public record MemberBlocked(Long blockerId, Long blockedId) {}
