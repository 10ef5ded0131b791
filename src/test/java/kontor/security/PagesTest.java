package kontor.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

import kontor.testing.ModuleTest;
import kontor.testing.People;

/** Tests the pages about signing in as a browser meets them: with layout, security, sessions and database. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ModuleTest(extraIncludes = "web")
@AutoConfigureMockMvc
@Import(People.class)
@interface PagesTest {}
