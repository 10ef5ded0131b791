package kontor.message;

import java.time.Instant;

/** One message as one of the two sees it. */
record Message(Long id, boolean mine, String text, Instant sentAt) {

    static final int MAX_LENGTH = 5000;
}
