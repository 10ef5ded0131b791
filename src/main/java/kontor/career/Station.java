package kontor.career;

/**
 * A place in a career, and when. Two names that differ in case or accents name one place.
 *
 * @param role the title, or the degree; may be empty
 * @param detail where, or in what subject; may be empty
 */
public record Station(
        SharedStation.Kind kind, String name, String foldedName, Period period, String role, String detail) {

    boolean isAtThePlaceOf(Station other) {
        return kind == other.kind && foldedName.equals(other.foldedName);
    }
}
