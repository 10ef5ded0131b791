package kontor.release;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;

/** A text is a phone number: three to twenty digits, with a + in front or not, and what people put between; or empty. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Pattern(regexp = "|(?=.{3,40}$)\\(?\\+?\\(?([0-9][ ()/.-]*){3,20}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@interface PhoneNumber {

    String message() default "{PhoneNumber}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
