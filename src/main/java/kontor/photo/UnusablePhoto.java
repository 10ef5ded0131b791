package kontor.photo;

import kontor.shared.Message;

/** What was uploaded cannot become a photo; the message tells its sender why, and what to do. */
class UnusablePhoto extends Exception {

    private final Message reason;

    UnusablePhoto(String key, Object... arguments) {
        super(key);
        this.reason = Message.of(key, arguments);
    }

    UnusablePhoto(String key, Throwable cause) {
        super(key, cause);
        this.reason = Message.of(key);
    }

    Message reason() {
        return reason;
    }
}
