package kontor.guest;

import java.lang.reflect.Method;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.condition.RequestCondition;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import kontor.member.Viewer;
import kontor.session.OpenPages;

@Configuration(proxyBeanMethods = false)
class GuestConfiguration implements WebMvcConfigurer {

    @Bean
    static Audience directoryAudience(@Value("${kontor.directory}") String setting) {
        return Audience.of(setting);
    }

    /** A guest who finds nothing there is led to sign-in all the same. */
    @Bean
    static OpenPages openProfiles() {
        return () -> List.of("/members", "/members/*");
    }

    @Bean
    static WebMvcRegistrations pagesForGuests(ObjectProvider<Viewer> viewer) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new Mapping(new GuestCondition(viewer));
            }
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new NoIndex()).excludePathPatterns("/assets/**", "/webjars/**");
    }

    private static class Mapping extends RequestMappingHandlerMapping {

        private final GuestCondition guest;

        Mapping(GuestCondition guest) {
            this.guest = guest;
        }

        @Override
        protected @Nullable RequestCondition<?> getCustomMethodCondition(Method method) {
            return AnnotatedElementUtils.hasAnnotation(method, ForGuests.class) ? guest : null;
        }
    }
}
