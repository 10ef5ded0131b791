package kontor.limit;

import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

import kontor.shared.Token;

/** The front door to limits: who has tries left. It neither knows nor tells whether an address has an account. */
@Component
public class Limits {

    private static final int PORTION = 1_000;

    private final LimitProperties properties;
    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    Limits(LimitProperties properties, PostgreSQLSelectForUpdateBasedProxyManager<String> buckets) {
        this.properties = properties;
        this.buckets = buckets;
    }

    /**
     * Takes a try from each of the subjects. Where one of them has none left, the form is refused: it says how long to
     * wait, and the answer has the status 429 and {@code Retry-After} (RFC 6585, 4).
     */
    public boolean refuse(Errors form, HttpServletResponse response, Action action, Subject... subjects) {
        var wait = take(action, subjects);
        wait.ifPresent(time -> {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(roundedUp(time, TimeUnit.SECONDS)));
            form.reject("limit.tooMany", new Object[] {roundedUp(time, TimeUnit.MINUTES)}, null);
        });
        return wait.isPresent();
    }

    /** The try was a good one, and does not count. */
    public void giveBack(Action action, Subject... subjects) {
        if (properties.enabled())
            Stream.of(subjects).forEach(subject -> bucket(action, subject).addTokens(1));
    }

    @Scheduled(initialDelay = 5, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void removeFull() {
        var removed = PORTION;
        while (removed == PORTION) removed = buckets.removeExpired(PORTION);
    }

    /** Empty if everybody had one, otherwise how long until everybody has. */
    Optional<Duration> take(Action action, Subject... subjects) {
        if (!properties.enabled()) return Optional.empty();

        return Arrays.stream(subjects)
                .map(subject -> bucket(action, subject).tryConsumeAndReturnRemaining(1))
                .filter(probe -> !probe.isConsumed())
                .map(probe -> Duration.ofNanos(probe.getNanosToWaitForRefill()))
                .max(Duration::compareTo);
    }

    private BucketProxy bucket(Action action, Subject subject) {
        var limit = properties.of(action);
        var tries = limit.triesOf(subject.kind());
        var key = new Token(action + " " + subject.kind() + " " + subject.name()).hash();
        return buckets.getProxy(
                Base64.getUrlEncoder().withoutPadding().encodeToString(key),
                () -> BucketConfiguration.builder()
                        .addLimit(bandwidth -> bandwidth.capacity(tries).refillGreedy(tries, limit.within()))
                        .build());
    }

    private static long roundedUp(Duration time, TimeUnit unit) {
        var one = Duration.of(1, unit.toChronoUnit());
        return Math.max(1, time.plus(one).minusNanos(1).dividedBy(one));
    }
}
