package kontor.shared;

import org.jspecify.annotations.Nullable;

/** Kontor does not start: the message tells its operator in one line what is wrong and what to do about it. */
public class CannotStart extends RuntimeException {

    public CannotStart(String message) {
        this(message, null);
    }

    public CannotStart(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
