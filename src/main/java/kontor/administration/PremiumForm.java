package kontor.administration;

import java.time.LocalDate;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotNull;

/** The last day of a member's Premium plan, in the network's zone. */
record PremiumForm(@NotNull @FutureOrPresent LocalDate until) {

    @SuppressWarnings("NullAway") // nobody has chosen a day yet
    static PremiumForm blank() {
        return new PremiumForm(null);
    }
}
