package kontor.request;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

import kontor.shared.PlainText;

/** Not longer than a {@link Note} may be (R1). */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NoteLength.Validator.class)
@interface NoteLength {

    String message() default "{request.note.tooLong}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<NoteLength, String> {

        @Override
        public boolean isValid(@Nullable String note, ConstraintValidatorContext context) {
            return note == null || PlainText.length(note) <= Note.MAX_LENGTH;
        }
    }
}
