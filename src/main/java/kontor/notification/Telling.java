package kontor.notification;

/** How a member is told of something by mail; in the pages it stands anyway. */
enum Telling {
    AT_ONCE,
    DAILY,
    NEVER
}
