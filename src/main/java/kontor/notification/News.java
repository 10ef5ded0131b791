package kontor.notification;

/**
 * Something to tell.
 *
 * @param otherId the other member whom it names
 * @param thing the id of what it is about besides, or 0
 */
record News(Kind kind, Long otherId, long thing) {

    static News of(Kind kind, Long otherId) {
        return new News(kind, otherId, 0);
    }
}
