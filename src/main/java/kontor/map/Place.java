package kontor.map;

/**
 * Where on a wheel a dot and its text stand.
 *
 * @param direction in radians, clockwise from the right
 */
record Place(double direction, long radius) {

    private static final int BESIDE = 12;
    private static final double LETTER = 7.6;

    public Point dot() {
        return towards(1);
    }

    /** A point on the way from the middle, at this share of the radius. */
    Point towards(double share) {
        return Point.polar(share * radius, direction);
    }

    /** Where a text of so many letters ends, and a little beyond it. */
    Point end(String text) {
        return Point.polar(radius + 2 * BESIDE + LETTER * text.length(), direction);
    }

    /** The text of the left half is turned, so that it is not upside down. */
    public boolean isLeft() {
        return Math.cos(direction) < 0;
    }

    public String transform() {
        var degrees = Math.round(10 * Math.toDegrees(direction)) / 10.0;
        var beside = radius + BESIDE;
        return isLeft()
                ? "rotate(" + (degrees + 180) + ")translate(-" + beside + ")"
                : "rotate(" + degrees + ")translate(" + beside + ")";
    }
}
