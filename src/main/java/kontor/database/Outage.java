package kontor.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import static java.util.Objects.requireNonNullElse;

/** Tells the failures that are the database's own from all others: it is away, has no connection left, or its disk is full. */
public final class Outage {

    /** Classes and codes of PostgreSQL's appendix A: no connection, no resources, shutting down, no disk, no writing. */
    private static final String[] STATES = {"08", "53", "57P", "58", "25006"};

    /** What the pool says of a connection that broke and is used once more, as for a rollback that hides the reason. */
    private static final String BROKEN = "Connection is closed";

    private static final int DEEPEST = 20;

    private Outage() {}

    /** Whether the database is behind a failure, and not the one who met it. */
    public static boolean isBehind(Throwable failure) {
        return reason(failure).isPresent();
    }

    /** What the database or its pool said about it, in one line; empty where it is not the database's failure. */
    public static Optional<String> reason(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(Outage::isOutage)
                .findFirst()
                .map(cause -> requireNonNullElse(cause.getMessage(), "no reason given")
                        .lines()
                        .findFirst()
                        .orElse(""));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
    }

    private static boolean isOutage(SQLException failure) {
        return failure instanceof SQLTransientConnectionException
                || BROKEN.equals(failure.getMessage())
                || Stream.of(STATES).anyMatch(requireNonNullElse(failure.getSQLState(), "")::startsWith);
    }
}
