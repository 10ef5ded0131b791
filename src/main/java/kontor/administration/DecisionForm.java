package kontor.administration;

import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import org.springframework.validation.Errors;

import kontor.report.Decision;
import kontor.shared.TextLength;

/**
 * What is to happen about a report.
 *
 * @param words what a warned member reads, or why one is suspended; they stand in the audit log for good
 * @param answer what the reporter reads; empty if nothing
 */
record DecisionForm(
        @NotNull Decision decision,
        @TextLength(max = ReasonForm.MAX) String words,
        @TextLength(max = ANSWER) String answer) {

    static final int ANSWER = 1000;

    DecisionForm {
        words = Objects.requireNonNullElse(words, "");
        answer = Objects.requireNonNullElse(answer, "");
    }

    @SuppressWarnings("NullAway") // nobody has decided yet
    static DecisionForm blank() {
        return new DecisionForm(null, "", "");
    }

    /** Whoever is warned or suspended can expect to hear, or the log to say, why. */
    @SuppressWarnings("ConstantValue") // a choice that is missing has its own fault
    void check(Errors errors) {
        if (decision != null && decision != Decision.NOTHING && words.isBlank())
            errors.rejectValue("words", "NotBlank");
    }
}
