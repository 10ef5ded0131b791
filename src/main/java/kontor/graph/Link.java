package kontor.graph;

import java.util.List;

/**
 * How another member is connected to me within three steps.
 *
 * @param steps 1 to a contact of mine
 * @param mutual how many contacts we have in common that are mine to see (D5)
 * @param between the ids of those on the way: one contact in common, or two members where there is none
 */
record Link(long to, int steps, int mutual, List<Long> between) {}
