package kontor.career;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.YearMonth;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/** A month lies in the years that a career can have, or there is none. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = YearRange.Validator.class)
@interface YearRange {

    int first() default 1900;

    int last() default 2100;

    String message() default "{YearRange}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Validator implements ConstraintValidator<YearRange, YearMonth> {

        private int first;
        private int last;

        @Override
        public void initialize(YearRange constraint) {
            first = constraint.first();
            last = constraint.last();
        }

        @Override
        public boolean isValid(@Nullable YearMonth month, ConstraintValidatorContext context) {
            return month == null || (month.getYear() >= first && month.getYear() <= last);
        }
    }
}
