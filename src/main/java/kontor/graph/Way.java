package kontor.graph;

import java.util.List;

import kontor.member.MemberCard;

/**
 * A way from me to another member.
 *
 * @param steps how many ties it has: 1 to a contact of mine
 * @param between who stands between us, my contact first; nobody where my plan names no steps (M2)
 */
public record Way(int steps, List<MemberCard> between) {}
