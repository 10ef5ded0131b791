package kontor.graph;

/**
 * How much a tie is trusted, in 16 bits: whether the two have met in person, and since which day they are contacts,
 * counted from 2000.
 */
final class Trust {

    private static final int MET = 0x8000;
    private static final int LAST_DAY = 0x7fff;

    /** More than the days of as many ties as a way may have. */
    private static final int STRANGE = 8 * MET;

    private Trust() {}

    static int of(boolean met, long day) {
        return (met ? MET : 0) | (int) Math.max(0, Math.min(LAST_DAY, day));
    }

    static int met(int trust) {
        return trust | MET;
    }

    /**
     * The less, the more it is trusted. Costs are added up along a way: of two ways of one length the one with fewer ties
     * of people who have never met costs less, and where that is equal, the one whose contacts are older, taken together.
     */
    static int cost(int trust) {
        return (trust & LAST_DAY) + ((trust & MET) == 0 ? STRANGE : 0);
    }
}
