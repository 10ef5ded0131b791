package kontor.fact;

import org.jspecify.annotations.Nullable;

/**
 * How another member is connected to me: by contacts in common, or by way of two others (R8).
 *
 * @param toId the member at its end
 * @param mutual how many contacts we have in common; 0 where it takes two others
 * @param first the full name of one contact in common, or the first name of my contact on the way
 * @param second the first name of the second on the way
 * @param last the first name of the member at its end
 */
record Way(
        Long toId,
        int mutual,
        String first,
        @Nullable String second,
        @Nullable String last) {

    /** How many steps it takes where there is no contact in common. */
    static final int STEPS = 3;
}
