package kontor.introduction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import kontor.request.Note;
import kontor.request.Reason;
import kontor.shared.TextLength;

/**
 * Asking for an introduction.
 *
 * @param via the handle of the middleman
 */
@SuppressWarnings("NullAway") // what is missing is null until the constraints have been checked
record IntroductionForm(
        @NotBlank String via,
        @NotBlank @TextLength(max = LONGEST) String toMiddleman,
        @NotNull Reason reason,
        @NotBlank @TextLength(max = Note.MAX_LENGTH) String toTarget) {

    static final int LONGEST = 1000;

    /** Not yet written. */
    static IntroductionForm via(String middleman) {
        return new IntroductionForm(middleman, "", null, "");
    }

    IntroductionDraft toDraft(Long middlemanId) {
        return new IntroductionDraft(middlemanId, toMiddleman, reason, new Note(toTarget));
    }
}
