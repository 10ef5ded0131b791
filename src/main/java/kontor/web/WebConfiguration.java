package kontor.web;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import kontor.template.PageView;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<HandlerMethodArgumentResolver> resolvers;

    WebConfiguration(ObjectProvider<HandlerMethodArgumentResolver> resolvers, ThymeleafViewResolver views) {
        this.resolvers = resolvers;
        views.setRedirectHttp10Compatible(false); // redirect: answers 303
        views.setViewClass(PageView.class);
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
