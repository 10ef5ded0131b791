package kontor.notification;

/** A notice that its reader is told by mail at once. */
record Addressed(Reader reader, Notice notice) {}
