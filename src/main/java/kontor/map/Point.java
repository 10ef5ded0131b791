package kontor.map;

/** A place on a drawing, in whole units. */
record Point(long x, long y) {

    /** From the middle, in a direction in radians that grows clockwise from the right. */
    static Point polar(double radius, double direction) {
        return new Point(Math.round(radius * Math.cos(direction)), Math.round(radius * Math.sin(direction)));
    }

    @Override
    public String toString() {
        return x + " " + y;
    }
}
