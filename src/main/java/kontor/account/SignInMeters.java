package kontor.account;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts sign-ins by how they end; many that fail are somebody trying passwords. */
@Component
class SignInMeters {

    private final Counter failed;
    private final Counter succeeded;

    SignInMeters(MeterRegistry meters) {
        failed = counter(meters, "failure");
        succeeded = counter(meters, "success");
    }

    void countFailure() {
        failed.increment();
    }

    void countSuccess() {
        succeeded.increment();
    }

    private static Counter counter(MeterRegistry meters, String outcome) {
        return Counter.builder("kontor.sign.ins")
                .description("Sign-ins with address and password")
                .tag("outcome", outcome)
                .register(meters);
    }
}
