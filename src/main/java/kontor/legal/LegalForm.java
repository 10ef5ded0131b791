package kontor.legal;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;

import kontor.shared.TextLength;

/**
 * The form of a legal text.
 *
 * @param version the number of the version that is edited; 0 for the default text
 */
record LegalForm(@NotBlank @TextLength(max = MAX) String text, int version) {

    static final int MAX = 20_000;

    LegalForm {
        text = Objects.requireNonNullElse(text, "");
    }
}
