package kontor.member;

/** Counts what waits for a member at one of the places of the navigation; asked once for every page. */
public interface BadgeSource {

    /** The place in the navigation, such as {@code requests}. */
    String place();

    /** Whether there is such a place for the member at all. */
    default boolean isFor(Member me) {
        return true;
    }

    long count(Member me);
}
