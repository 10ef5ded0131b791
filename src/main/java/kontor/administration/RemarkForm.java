package kontor.administration;

import java.util.Objects;

import kontor.shared.TextLength;

/** A reason that may be left out: for turning an application down, or for restoring a member. */
record RemarkForm(@TextLength(max = ReasonForm.MAX) String reason) {

    RemarkForm {
        reason = Objects.requireNonNullElse(reason, "");
    }
}
