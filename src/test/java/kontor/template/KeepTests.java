package kontor.template;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;

class KeepTests {

    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    KeepTests() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        templates.setTemplateResolver(resolver);
        templates.setDialect(new PageDialect(new StaticListableBeanFactory()));
        templates.addDialect(new KontorDialect(new Icons()));
    }

    @Test
    void aPartIsRenderedOnce() {
        assertThat(greeting(Locale.ENGLISH, "Anna", "top")).contains("<b>Anna</b> <i>en</i>");

        assertThat(greeting(Locale.ENGLISH, "Ben", "top")).contains("<b>Anna</b>");
    }

    @Test
    void aPartIsAnotherOneInAnotherPlace() {
        greeting(Locale.ENGLISH, "Anna", "top");

        assertThat(greeting(Locale.ENGLISH, "Ben", "bottom")).contains("<b>Ben</b>");
    }

    @Test
    void aPartIsAnotherOneInAnotherLanguage() {
        greeting(Locale.ENGLISH, "Anna", "top");

        assertThat(greeting(Locale.GERMAN, "Ben", "top")).contains("<b>Ben</b> <i>de</i>");
    }

    /** What stands in the place of the first element. */
    private String greeting(Locale language, String name, String place) {
        var page = templates.process("template/kept", new Context(language, Map.of("name", name, "place", place)));
        return page.lines().findFirst().orElseThrow();
    }
}
