package kontor.career;

/** A place in a career, and when. Two names that differ in case or accents name one place. */
record Station(SharedStation.Kind kind, String name, String foldedName, Period period) {

    boolean isAtThePlaceOf(Station other) {
        return kind == other.kind && foldedName.equals(other.foldedName);
    }
}
