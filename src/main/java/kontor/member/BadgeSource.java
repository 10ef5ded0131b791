package kontor.member;

/** What waits for a member at one of the places of the navigation; every page counts all of them in one statement. */
public interface BadgeSource {

    /** The place in the navigation, such as {@code requests}. */
    String place();

    /** Whether there is such a place for the member at all. */
    default boolean isFor(Member me) {
        return true;
    }

    /** SQL with a row for each thing that waits, for the member whose id is {@code :me}, at the moment {@code :now}. */
    String query();
}
