package kontor.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

@SuppressWarnings("NullAway") // what is missing is null until the constraints have been checked
record ContactRequestForm(
        @NotNull Reason reason, @NotBlank @NoteLength String note) {

    static ContactRequestForm empty() {
        return new ContactRequestForm(null, "");
    }

    ContactRequestDraft toDraft() {
        return new ContactRequestDraft(reason, new Note(note));
    }
}
