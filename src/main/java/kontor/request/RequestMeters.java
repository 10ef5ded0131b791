package kontor.request;

import java.time.Clock;
import java.time.Duration;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.database.Sample;

/** How many contact requests wait, declined ones among them: nobody can tell these apart from outside (R3). */
@Component
class RequestMeters implements MeterBinder {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Sample<Long> waiting = new Sample<>(Duration.ofMinutes(1), this::count);

    RequestMeters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder(
                        "kontor.requests.waiting",
                        () -> waiting.at(clock.instant()).orElse(null))
                .description("Contact requests that are neither accepted, withdrawn nor expired")
                .register(meters);
    }

    private long count() {
        return jdbc.sql("select count(*) from contact_request where state = 'WAITING' and expires_at > now()")
                .query(Long.class)
                .single();
    }
}
