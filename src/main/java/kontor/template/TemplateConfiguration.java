package kontor.template;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ITemplateResolver;

@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

    /** In place of Spring Boot's, whose dialect cannot be exchanged. */
    @Bean
    SpringTemplateEngine templateEngine(
            ObjectProvider<ITemplateResolver> resolvers, ObjectProvider<IDialect> dialects, BeanFactory beans) {
        var engine = new SpringTemplateEngine();
        engine.setDialect(new PageDialect(beans));
        engine.setEnableSpringELCompiler(true);
        dialects.orderedStream().forEach(engine::addDialect);
        resolvers.orderedStream().forEach(engine::addTemplateResolver);
        return engine;
    }
}
