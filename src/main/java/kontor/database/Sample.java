package kontor.database;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Figures for an operator, read from the database at most once in a while; empty while it does not answer. */
public final class Sample<T> {

    private final Supplier<T> reading;
    private final Duration age;
    private Optional<T> latest = Optional.empty();
    private @Nullable Instant readAt;

    public Sample(Duration age, Supplier<T> reading) {
        this.age = age;
        this.reading = reading;
    }

    public synchronized Optional<T> at(Instant now) {
        if (readAt == null || !now.isBefore(readAt.plus(age))) {
            latest = read();
            readAt = now;
        }
        return latest;
    }

    private Optional<T> read() {
        try {
            return Optional.of(reading.get());
        } catch (DataAccessException | TransactionException e) {
            return Optional.empty();
        }
    }
}
