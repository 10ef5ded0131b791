package kontor.career;

import java.time.YearMonth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import org.jspecify.annotations.Nullable;

import kontor.shared.PlainText;
import kontor.shared.TextLength;

/** The form of one education. */
@Chronological
record EducationForm(
        @NotBlank @TextLength(max = 120) String school,
        @TextLength(max = 120) String degree,
        @TextLength(max = 120) String subject,
        @NotNull @PastOrPresent @YearRange YearMonth from,
        @YearRange @Nullable YearMonth to)
        implements Months {

    EducationForm {
        school = PlainText.oneLine(school);
        degree = PlainText.oneLine(degree);
        subject = PlainText.oneLine(subject);
    }

    static EducationForm of(Education education) {
        var period = education.period();
        return new EducationForm(
                education.school(), education.degree(), education.subject(), period.from(), period.to());
    }

    EducationDraft toDraft() {
        return new EducationDraft(school, degree, subject, toPeriod());
    }
}
