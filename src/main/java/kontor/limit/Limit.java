package kontor.limit;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.convert.DurationUnit;

/**
 * How often something may be tried. Tries come back one by one, evenly over the time.
 *
 * @param perClient from one address of the internet
 * @param perAccount for one account or e-mail address
 */
record Limit(
        @Min(1) int perClient,
        @Min(1) int perAccount,

        @NotNull @DurationUnit(ChronoUnit.MINUTES) Duration within) {

    @AssertTrue
    boolean isWithinSomeTime() {
        return within.toMillis() > 0;
    }

    int triesOf(Subject.Kind kind) {
        return kind == Subject.Kind.CLIENT ? perClient : perAccount;
    }
}
