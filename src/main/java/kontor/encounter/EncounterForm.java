package kontor.encounter;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import org.jspecify.annotations.Nullable;

import kontor.shared.PlainText;
import kontor.shared.TextLength;

/**
 * “We met”: on which day, and where, as far as anybody wants to say.
 *
 * @param meeting a meeting’s name in addresses, whose day and title then count; empty elsewhere
 */
record EncounterForm(
        @NotNull @PastOrPresent @InLivingMemory LocalDate date,
        @TextLength(max = EncounterForm.LONGEST_PLACE) String place,
        String meeting) {

    static final int LONGEST_PLACE = 120;

    EncounterForm(LocalDate date, @Nullable String place, @Nullable String meeting) {
        this.date = date;
        this.place = Optional.ofNullable(place).map(PlainText::oneLine).orElse("");
        this.meeting = meeting == null ? "" : meeting;
    }

    static EncounterForm on(LocalDate today) {
        return new EncounterForm(today, "", "");
    }

    boolean isAtAMeeting() {
        return !meeting.isEmpty();
    }

    Occasion toOccasion() {
        return new Occasion(date, place, null);
    }
}
