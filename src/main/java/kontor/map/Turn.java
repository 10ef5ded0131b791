package kontor.map;

/** A wheel that is divided into as many slots as there are names on it, and gaps; the first one is at the top. */
record Turn(int slots, double radius) {

    private static final int SLOT = 17;
    private static final int SMALLEST = 190;

    static Turn of(int slots) {
        return new Turn(slots, Math.max(SMALLEST, slots * SLOT / (2 * Math.PI)));
    }

    Place place(double slot) {
        return new Place(direction(slot), Math.round(radius));
    }

    /** A piece of the rim, from one slot to another, and a little beyond them. */
    String arc(int from, int to) {
        var start = Point.polar(radius, direction(from - 0.35));
        var end = Point.polar(radius, direction(to + 0.35));
        var large = to - from + 0.7 > slots / 2.0 ? 1 : 0;
        return "M%1$sA%2$d %2$d 0 %3$d 1 %4$s".formatted(start, Math.round(radius), large, end);
    }

    private double direction(double slot) {
        return 2 * Math.PI * (slot + 0.5) / slots - Math.PI / 2;
    }
}
