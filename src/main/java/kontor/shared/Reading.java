package kontor.shared;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/** How the fields of a form were read. */
public final class Reading {

    private Reading() {}

    /**
     * Whether a field held something else than it is for, such as a word where a number is asked. Then its other fields are
     * judged by themselves, but there is no form whose fields could be compared, and Spring refuses to put further faults
     * at them; those are looked for once this one is mended.
     */
    public static boolean failed(Errors errors) {
        return errors.getFieldErrors().stream().anyMatch(FieldError::isBindingFailure);
    }

    /** What a field held, as its type; null where it held nothing, or something else than it is for. */
    public static @Nullable Object of(Errors errors, String field) {
        var failed = errors.getFieldErrors(field).stream().anyMatch(FieldError::isBindingFailure);
        return failed ? null : errors.getFieldValue(field);
    }
}
