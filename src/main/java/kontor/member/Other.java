package kontor.member;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a controller's {@link Member} parameter as the one whose {@code {handle}} stands in the address; 404 where there
 * is nobody, somebody suspended, or a block between the two (N4): once for all pages.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Other {

    /** The name of the handle in the address, where several members stand there. */
    String value() default "handle";
}
