package kontor.graph;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Has the graph in memory, and brings it to where PostgreSQL is. What has not been brought there for half a minute is
 * answered by nobody, as long as the database has to be asked anyway.
 */
@Component
class Keeper {

    private static final Logger log = LoggerFactory.getLogger(Keeper.class);
    private static final Duration FRESH = Duration.ofSeconds(30);

    /** Changes are kept for a day; see {@link ChangesKept}. */
    private static final Duration TOO_OLD = Duration.ofHours(12);

    private final Clock clock;
    private volatile @Nullable Kept kept;

    Keeper(Clock clock) {
        this.clock = clock;
    }

    /** The graph, where there is one that is up to date. */
    Optional<MemoryGraph> current() {
        return Optional.ofNullable(kept).filter(this::isFresh).map(Kept::graph);
    }

    /** When the graph was last seen to be as the database is; empty without one. */
    Optional<Instant> seenAt() {
        return Optional.ofNullable(kept).map(Kept::seenAt);
    }

    /** Reads what has changed, or everything where that cannot be told, in the transaction of the connection. */
    void catchUp(Connection connection) throws SQLException {
        var start = clock.instant();
        var changes = new ChangeLog(connection);
        var now = changes.now();
        var before = kept;
        var changed = before == null || !isContinued(before, now, start)
                ? Optional.<List<Long>>empty()
                : changes.changedSince(before.moment());
        if (before == null || changed.isEmpty()) load(connection, now, start);
        else follow(before.graph(), changes.read(changed.get()), now, start);
    }

    private void follow(MemoryGraph graph, List<ChangedMember> changed, Moment now, Instant start) {
        if (!changed.isEmpty()) graph.change(network -> changed.forEach(member -> member.applyTo(network)));
        kept = new Kept(graph, now, start);
    }

    /** The one before goes first, so that there are never two. */
    private void load(Connection connection, Moment now, Instant start) throws SQLException {
        kept = null;
        var network = new Loader(connection).load();
        kept = new Kept(new MemoryGraph(network), now, start);
        log.info(
                "The graph is in memory after {} ms: {} members, {} contacts",
                Duration.between(start, clock.instant()).toMillis(),
                network.members(),
                network.ties() / 2);
    }

    private boolean isContinued(Kept before, Moment now, Instant start) {
        return before.moment().server().equals(now.server())
                && start.isBefore(before.seenAt().plus(TOO_OLD));
    }

    private boolean isFresh(Kept kept) {
        return clock.instant().isBefore(kept.seenAt().plus(FRESH));
    }

    /** A graph, how far it is, and when it was seen to be there. */
    private record Kept(MemoryGraph graph, Moment moment, Instant seenAt) {}
}
