package kontor.encounter;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import org.jspecify.annotations.Nullable;

import kontor.shared.PlainText;
import kontor.shared.TextLength;

/** “We met”: on which day, and where, as far as anybody wants to say. */
record EncounterForm(
        @NotNull @PastOrPresent @InLivingMemory LocalDate date,
        @TextLength(max = EncounterForm.LONGEST_PLACE) String place) {

    static final int LONGEST_PLACE = 120;

    EncounterForm(LocalDate date, @Nullable String place) {
        this.date = date;
        this.place = Optional.ofNullable(place).map(PlainText::oneLine).orElse("");
    }

    static EncounterForm on(LocalDate today) {
        return new EncounterForm(today, "");
    }

    Occasion toOccasion() {
        return new Occasion(date, place, null);
    }
}
