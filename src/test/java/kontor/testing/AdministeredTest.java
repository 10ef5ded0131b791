package kontor.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Tests the whole application where Carla Chief administers and approves who comes in, and guests may see a directory. */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AppTest
@Import(Chief.class)
@TestPropertySource(
        properties = {"kontor.sign-up=approval", "kontor.directory=guests", "kontor.admin=carla-chief@example.org"})
public @interface AdministeredTest {}
