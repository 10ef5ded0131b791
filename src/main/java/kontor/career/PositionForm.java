package kontor.career;

import java.time.YearMonth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import org.jspecify.annotations.Nullable;

import kontor.shared.PlainText;
import kontor.shared.TextLength;

/** The form of one position. */
@Chronological
record PositionForm(
        @NotBlank @TextLength(max = 120) String title,
        @NotBlank @TextLength(max = 120) String company,
        @TextLength(max = 80) String location,
        @NotNull @PastOrPresent @YearRange YearMonth from,
        @YearRange @Nullable YearMonth to)
        implements Months {

    PositionForm {
        title = PlainText.oneLine(title);
        company = PlainText.oneLine(company);
        location = PlainText.oneLine(location);
    }

    static PositionForm of(Position position) {
        var period = position.period();
        return new PositionForm(position.title(), position.company(), position.location(), period.from(), period.to());
    }

    PositionDraft toDraft() {
        return new PositionDraft(title, company, location, toPeriod());
    }
}
