package kontor.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/**
 * A text has at most so many characters, counted as its reader does ({@link PlainText#length}). It stands at the fields of a
 * form, and not at what makes one: annotations there are read anew for every request.
 */
@Documented
@Target({ElementType.FIELD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TextLength.Validator.class)
public @interface TextLength {

    int max();

    String message() default "{TextLength}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Answers {@link TextLength}; no text is not too long. */
    final class Validator implements ConstraintValidator<TextLength, String> {

        private int max;

        @Override
        public void initialize(TextLength constraint) {
            max = constraint.max();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || PlainText.length(text) <= max;
        }
    }
}
