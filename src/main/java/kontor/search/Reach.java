package kontor.search;

/**
 * How many members who are no contacts of mine a search looks for.
 *
 * @param most how many at most
 * @param enough how many suffice for now, if they are the first ones
 */
record Reach(int most, int enough) {

    static Reach all(int most) {
        return new Reach(most, most);
    }
}
