package kontor.index;

/**
 * The members whose profiles are the most complete, each tier a quarter of the next one. {@code search_entry.tier} says who is
 * in which.
 */
enum Tier {
    SMALLEST(5),
    SMALLER(4),
    MIDDLE(3),
    LARGER(2),
    LARGEST(1);

    private final int number;

    Tier(int number) {
        this.number = number;
    }

    /** As the column counts them; a smaller tier is part of the larger ones. */
    int number() {
        return number;
    }

    /** Its share of all members. */
    double share() {
        return Math.pow(4, -number);
    }
}
