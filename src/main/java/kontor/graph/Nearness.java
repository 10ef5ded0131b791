package kontor.graph;

import java.util.List;

import kontor.member.MemberCard;

/**
 * How another member is connected to me within three steps.
 *
 * @param steps how many it takes: 1 to a contact of mine
 * @param mutual how many contacts we have in common that are mine to see (D5)
 * @param between one of those contacts, or where there is none the two members on the way; nobody where there is neither,
 *     or where my plan does not name them (M2)
 */
public record Nearness(MemberCard other, int steps, int mutual, List<MemberCard> between) {}
