package kontor.release;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/** A day is in the past, and so recent that somebody born then may be alive; or there is none. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Birthday.Validator.class)
@interface Birthday {

    String message() default "{Birthday}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Validator implements ConstraintValidator<Birthday, LocalDate> {

        private static final int OLDEST = 125;

        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            if (day == null) return true;

            var today = LocalDate.now(context.getClockProvider().getClock());
            return day.isBefore(today) && day.isAfter(today.minusYears(OLDEST));
        }
    }
}
