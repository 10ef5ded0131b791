package kontor.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/** A {@link Password} that {@link PasswordPolicy} admits, whoever its owner is. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = GoodPassword.Validator.class)
public @interface GoodPassword {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says each fault in words of its own. */
    class Validator implements ConstraintValidator<GoodPassword, Password> {

        @Override
        public boolean isValid(@Nullable Password password, ConstraintValidatorContext context) {
            var fault = PasswordPolicy.faultOf(password == null ? new Password("") : password);
            context.disableDefaultConstraintViolation();
            fault.ifPresent(key -> context.buildConstraintViolationWithTemplate("{" + key + "}")
                    .addConstraintViolation());
            return fault.isEmpty();
        }
    }
}
