package kontor.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** Tests the whole application as an operator runs it: with metrics on a port of their own, behind a {@link Wire}. */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "kontor.management.port=0",
            "kontor.proxies=127.0.0.1",
            "spring.test.metrics.export=true",
            "management.prometheus.metrics.export.enabled=true"
        })
@ActiveProfiles("test")
@Import({WiredDatabase.class, Cast.class})
public @interface OperatedTest {}
