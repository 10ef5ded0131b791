package kontor.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

import kontor.database.Sample;

import static java.util.concurrent.TimeUnit.SECONDS;

/** How many mails wait, and since when the oldest: the first sign of a mail server that is away. */
@Component
class OutboxMeters implements MeterBinder {

    private final Clock clock;
    private final Sample<Queue> sample;

    OutboxMeters(MailRepository mails, Clock clock) {
        this.clock = clock;
        this.sample = new Sample<>(Duration.ofSeconds(10), mails::queue);
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("kontor.outbox.mails", () -> queue().map(Queue::length).orElse(null))
                .description("Mails that wait to be sent")
                .register(meters);
        TimeGauge.builder("kontor.outbox.oldest", () -> queue().map(this::age).orElse(null), SECONDS)
                .description("How long the oldest mail has waited; 0 if none waits")
                .register(meters);
    }

    private Optional<Queue> queue() {
        return sample.at(clock.instant());
    }

    private long age(Queue queue) {
        return queue.oldest()
                .map(since -> Duration.between(since, clock.instant()).toSeconds())
                .orElse(0L);
    }

    record Queue(long length, Optional<Instant> oldest) {}
}
