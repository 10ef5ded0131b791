package kontor.report;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import kontor.shared.TextLength;

/** Why somebody reports something, in a choice and in words of the own. */
public record ReportForm(
        @NotNull Grievance reason, @TextLength(max = MAX) String text) {

    static final int MAX = 1000;

    public ReportForm {
        text = Objects.requireNonNullElse(text, "");
    }

    @SuppressWarnings("NullAway") // nobody has chosen a reason yet
    public static ReportForm blank() {
        return new ReportForm(null, "");
    }

    /** The same for the same report sent twice. */
    UUID submission(Subject subject) {
        var all = String.join(
                "\n", subject.kind().name(), subject.member().handle(), subject.snapshot(), reason.name(), text);
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }
}
