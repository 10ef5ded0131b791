package kontor.administration;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;

import kontor.shared.TextLength;

/** Why a member is suspended; it stands in the audit log for good. */
record ReasonForm(@NotBlank @TextLength(max = MAX) String reason) {

    static final int MAX = 500;

    ReasonForm {
        reason = Objects.requireNonNullElse(reason, "");
    }
}
