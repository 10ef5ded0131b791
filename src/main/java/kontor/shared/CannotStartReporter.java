package kontor.shared;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Logs the one line of a {@link CannotStart}, where Spring Boot would print the stack trace around it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class CannotStartReporter implements SpringBootExceptionReporter {

    private static final Logger log = LoggerFactory.getLogger(CannotStart.class);

    @Override
    public boolean reportException(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart) {
                log.error(cause.getMessage());
                return true;
            }
        }
        return false;
    }
}
