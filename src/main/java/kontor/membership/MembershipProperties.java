package kontor.membership;

import java.time.Period;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The price list (M2), with its defaults in {@code application.properties}; checked when the application starts.
 *
 * @param trial how long a new member is Premium (M1); zero for no trial
 */
@Validated
@ConfigurationProperties("kontor.membership")
record MembershipProperties(
        @NotNull Period trial,
        @NotNull @Valid Rights basic,
        @NotNull @Valid Rights premium) {

    @AssertTrue(message = "kontor.membership.trial must not be negative")
    public boolean isTrialPossible() {
        return !trial.isNegative();
    }
}
