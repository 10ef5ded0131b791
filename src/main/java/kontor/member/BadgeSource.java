package kontor.member;

/** Counts what waits for a member at one of the places of the navigation; every page asks all of them in one statement. */
public interface BadgeSource {

    /** The place in the navigation, such as {@code requests}. */
    String place();

    /** Whether there is such a place for the member at all. */
    default boolean isFor(Member me) {
        return true;
    }

    /** SQL that answers with one number, for the member whose id is {@code :me}, at the moment {@code :now}. */
    String query();
}
