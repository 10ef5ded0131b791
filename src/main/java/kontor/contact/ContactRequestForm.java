package kontor.contact;

import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

@SuppressWarnings("NullAway") // what is missing is null until the constraints have been checked
record ContactRequestForm(
        @NotNull Reason reason, @NotBlank @NoteLength String note) {

    /** Not yet written, for that reason; without one where there is no such reason. */
    static ContactRequestForm because(String reason) {
        var chosen = Stream.of(Reason.values()).filter(one -> one.name().equals(reason));
        return new ContactRequestForm(chosen.findFirst().orElse(null), "");
    }

    ContactRequestDraft toDraft() {
        return new ContactRequestDraft(reason, new Note(note));
    }
}
