package kontor.template;

import java.util.Locale;
import java.util.Map;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Templates as Kontor reads them, without the rest of it. */
class TestTemplates {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    TestTemplates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        engine.setTemplateResolver(resolver);
        engine.setDialect(new PageDialect(new StaticListableBeanFactory()));
        engine.addDialect(new KontorDialect(new Icons()));
    }

    String process(String template, Locale language, Map<String, Object> variables) {
        return engine.process(template, new Context(language, variables));
    }
}
