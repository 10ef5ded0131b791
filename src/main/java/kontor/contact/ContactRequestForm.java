package kontor.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

record ContactRequestForm(
        @NotNull @Nullable Reason reason, @NotBlank @NoteLength @Nullable String note) {

    static ContactRequestForm empty() {
        return new ContactRequestForm(null, "");
    }

    @SuppressWarnings("NullAway") // the constraints have been checked
    ContactRequestDraft toDraft() {
        return new ContactRequestDraft(reason, new Note(note));
    }
}
