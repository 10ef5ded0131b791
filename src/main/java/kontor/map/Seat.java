package kontor.map;

/**
 * A contact's place on the wheel.
 *
 * @param middle the place of the middle of its community
 */
record Seat(Contact contact, Place place, Place middle) {

    private static final double BUNDLED = 0.42;
    private static final double NEAR = 0.72;

    /** Lines from one community to another are bundled; those within one stay near the rim. */
    String curveTo(Seat other) {
        return middle.equals(other.middle)
                ? "M%sQ%s %s".formatted(place.dot(), between(other).towards(NEAR), other.place.dot())
                : "M%sC%s %s %s"
                        .formatted(
                                place.dot(), middle.towards(BUNDLED), other.middle.towards(BUNDLED), other.place.dot());
    }

    private Place between(Seat other) {
        return new Place((place.direction() + other.place.direction()) / 2, place.radius());
    }
}
