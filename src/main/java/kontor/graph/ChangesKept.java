package kontor.graph;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import static java.time.ZoneOffset.UTC;

/** Changes are kept for a day; a node that has not asked for so long reads everything anew. */
@Component
class ChangesKept {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    ChangesKept(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 7, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        jdbc.sql("delete from graph_change where changed_at < :before")
                .param("before", clock.instant().minus(KEPT).atOffset(UTC))
                .update();
    }
}
