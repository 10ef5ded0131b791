package kontor.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.ActiveProfiles;

/** Tests the module of the test's package with its database, and the modules that it needs. */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(mode = ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@Import(TestDatabase.class)
public @interface ModuleTest {

    /** How many of the modules below start along. */
    @AliasFor(annotation = ApplicationModuleTest.class)
    ApplicationModuleTest.BootstrapMode mode() default ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES;

    /** Names of modules that start along though no bean points at them, such as {@code member}. */
    @AliasFor(annotation = ApplicationModuleTest.class)
    String[] extraIncludes() default {};
}
