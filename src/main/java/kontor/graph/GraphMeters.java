package kontor.graph;

import java.time.Clock;
import java.time.Duration;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

import static java.util.concurrent.TimeUnit.SECONDS;

/** How large the graph in memory is, and how long ago it was seen to be as the database is; nothing without one. */
@Component
class GraphMeters implements MeterBinder {

    private final Keeper keeper;
    private final Clock clock;

    GraphMeters(Keeper keeper, Clock clock) {
        this.keeper = keeper;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder(
                        "kontor.graph.members",
                        () -> keeper.current().map(MemoryGraph::members).orElse(null))
                .description("Members in the graph in memory")
                .register(meters);
        Gauge.builder(
                        "kontor.graph.contacts",
                        () -> keeper.current().map(graph -> graph.ties() / 2).orElse(null))
                .description("Contacts in the graph in memory")
                .register(meters);
        TimeGauge.builder(
                        "kontor.graph.age",
                        () -> keeper.seenAt()
                                .map(seen ->
                                        Duration.between(seen, clock.instant()).toMillis() / 1000.0)
                                .orElse(null),
                        SECONDS)
                .description("How long ago the graph in memory was seen to be as the database is")
                .register(meters);
    }
}
