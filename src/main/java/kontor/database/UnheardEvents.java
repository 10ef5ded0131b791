package kontor.database;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells events again whose listener failed, as while the database was away; nobody has to restart Kontor for it. */
@Component
class UnheardEvents {

    private static final Duration SOME_TIME_TO_RECOVER = Duration.ofMinutes(1);

    private final FailedEventPublications failed;

    UnheardEvents(FailedEventPublications failed) {
        this.failed = failed;
    }

    /** Each by one node: what a node takes up is marked first. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void tellAgain() {
        failed.resubmit(ResubmissionOptions.defaults().withMinAge(SOME_TIME_TO_RECOVER));
    }
}
