package kontor.encounter;

import org.springframework.http.HttpStatus;

/** What becomes of a code that somebody opens, and which status its page has. */
enum Scan {
    /** It may be confirmed. */
    OPEN(HttpStatus.OK),
    /** The two have met on that day: it counts once. */
    MET(HttpStatus.OK),
    OWN(HttpStatus.OK),
    EXPIRED(HttpStatus.GONE),
    /** Nobody has made it here, or not for this member. */
    UNKNOWN(HttpStatus.NOT_FOUND);

    private final HttpStatus status;

    Scan(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
