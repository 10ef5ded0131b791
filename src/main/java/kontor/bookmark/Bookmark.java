package kontor.bookmark;

import java.time.Instant;

import kontor.member.MemberCard;

/** Another member whom I have bookmarked. */
record Bookmark(MemberCard member, Instant since) {}
