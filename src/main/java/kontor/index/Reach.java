package kontor.index;

/**
 * How many members who are no contacts of mine a search looks for.
 *
 * @param most how many at most
 * @param enough how many suffice for now, if they are the first ones
 */
record Reach(int most, int enough) {}
