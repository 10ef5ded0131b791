package kontor.shared;

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
}
