package kontor.database;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Notes that the database does not answer: once a minute in one line, however many pages and jobs meet it. */
@Component
public class OutageLog {

    private static final Logger log = LoggerFactory.getLogger(OutageLog.class);
    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);

    private final Clock clock;
    private @Nullable Instant lastLine;
    private int unsaid;

    OutageLog(Clock clock) {
        this.clock = clock;
    }

    /** Counts a failure that {@link Outage} is behind. */
    public synchronized void note(Throwable failure) {
        var now = clock.instant();
        unsaid++;
        if (lastLine != null && now.isBefore(lastLine.plus(BETWEEN_LINES))) return;

        log.warn(
                "The database does not answer ({} times since it was last said here): {}",
                unsaid,
                Outage.reason(failure).orElseGet(failure::toString));
        lastLine = now;
        unsaid = 0;
    }
}
