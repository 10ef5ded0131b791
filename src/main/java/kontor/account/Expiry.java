package kontor.account;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Clears away what has expired; that it has, is known without it. */
@Component
class Expiry {

    private final SignUpRepository signUps;
    private final PasswordResetRepository resets;
    private final RememberedBrowsers browsers;
    private final Clock clock;

    Expiry(SignUpRepository signUps, PasswordResetRepository resets, RememberedBrowsers browsers, Clock clock) {
        this.signUps = signUps;
        this.resets = resets;
        this.browsers = browsers;
        this.clock = clock;
    }

    /** A day after its end, so that a link which came too late is told from one that never was. */
    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void clear() {
        var yesterday = clock.instant().minus(Duration.ofDays(1));
        signUps.deleteExpired(yesterday);
        resets.deleteExpired(yesterday);
        browsers.removeUnused();
    }
}
