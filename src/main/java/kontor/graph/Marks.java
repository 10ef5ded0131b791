package kontor.graph;

/**
 * Whom the two ends of a search have reached: two bits for each member there is. They are read and written without looking
 * for a place, but there are many of them, so whoever has used them clears them for the next one.
 */
final class Marks {

    /** The bits of the two ends. */
    static final int MINE = 1;

    static final int THEIRS = 2;

    private static final int MEMBERS_OF_A_WORD = 32;

    private final long[] words;

    Marks(int members) {
        words = new long[members / MEMBERS_OF_A_WORD + 1];
    }

    boolean haveRoomFor(int members) {
        return members <= words.length * MEMBERS_OF_A_WORD;
    }

    /** Notes that an end has reached a member. Answers the bits of those that had before. */
    int mark(int member, int end) {
        var word = member / MEMBERS_OF_A_WORD;
        var shift = 2 * (member % MEMBERS_OF_A_WORD);
        var before = words[word];
        words[word] = before | (long) end << shift;
        return (int) (before >>> shift) & (MINE | THEIRS);
    }

    /** Forgets a member, and those beside, who are about to be forgotten too. */
    void clear(int member) {
        words[member / MEMBERS_OF_A_WORD] = 0;
    }
}
