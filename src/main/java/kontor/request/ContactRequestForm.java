package kontor.request;

import java.util.Set;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import kontor.release.Detail;

@SuppressWarnings("NullAway") // what is missing is null until the constraints have been checked
record ContactRequestForm(
        @NotNull Reason reason, @NotBlank @NoteLength String note, Set<Detail> release) {

    ContactRequestForm {
        release = Detail.ticked(release);
    }

    /** Not yet written, for that reason if there is such a one; ticked is what the sender has chosen as the default (D2). */
    static ContactRequestForm begin(String reason, Set<Detail> preset) {
        var chosen = Stream.of(Reason.values()).filter(one -> one.name().equals(reason));
        return new ContactRequestForm(chosen.findFirst().orElse(null), "", preset);
    }

    ContactRequestDraft toDraft() {
        return new ContactRequestDraft(reason, new Note(note), release);
    }
}
