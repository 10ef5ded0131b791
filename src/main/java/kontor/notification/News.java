package kontor.notification;

import org.jspecify.annotations.Nullable;

/**
 * Something to tell.
 *
 * @param otherId the other member whom it names
 * @param thing the id of what it is about besides, or 0
 */
record News(Kind kind, Long otherId, long thing) {

    static News of(Kind kind, Long otherId) {
        return of(kind, otherId, null);
    }

    /** News that names a third member besides, where there is one. */
    static News of(Kind kind, Long otherId, @Nullable Long thirdId) {
        return new News(kind, otherId, thirdId == null ? 0 : thirdId);
    }
}
