package kontor.web;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import kontor.shared.Site;
import kontor.template.PageView;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<HandlerMethodArgumentResolver> resolvers;

    WebConfiguration(ObjectProvider<HandlerMethodArgumentResolver> resolvers, ThymeleafViewResolver views) {
        this.resolvers = resolvers;
        views.setRedirectHttp10Compatible(false); // redirect: answers 303
        views.setViewClass(PageView.class);
    }

    /** In addition to Spring Boot's page, which is before it and says little, in English. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusals(ITemplateEngine templates, Site site) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new RefusedByServer(templates, site)));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> all) {
        resolvers.orderedStream().forEach(all::add);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new FaultyFormInterceptor(HttpStatus.UNPROCESSABLE_CONTENT));
    }
}
