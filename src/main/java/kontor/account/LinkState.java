package kontor.account;

import org.springframework.http.HttpStatus;

/** What a link of a mail is still good for. */
public enum LinkState {
    OPEN(HttpStatus.OK),
    /** The address is confirmed, and somebody decides on the application. */
    WAITING(HttpStatus.OK),
    USED(HttpStatus.GONE),
    EXPIRED(HttpStatus.GONE),
    UNKNOWN(HttpStatus.NOT_FOUND);

    private final HttpStatus status;

    LinkState(HttpStatus status) {
        this.status = status;
    }

    /** How the link's page answers. */
    public HttpStatus status() {
        return status;
    }
}
