package kontor.message;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import kontor.member.Me;
import kontor.member.Member;
import kontor.member.Members;

import static java.util.Objects.requireNonNull;

/** Stands in for the modules above, which know who is signed in and what belongs around a page. */
@TestConfiguration(proxyBeanMethods = false)
class PageFrame implements WebMvcConfigurer {

    private final Members members;
    private final List<HandlerMethodArgumentResolver> others;

    PageFrame(Members members, List<HandlerMethodArgumentResolver> others) {
        this.members = members;
        this.others = others;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.addAll(others);
        resolvers.add(new SignedIn(members));
    }

    @Bean
    Layout layout() {
        return new Layout();
    }

    @Bean
    Times times() {
        return new Times();
    }

    record SignedIn(Members members) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.hasParameterAnnotation(Me.class);
        }

        @Override
        public Member resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer model,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return members.findByHandle(requireNonNull(request.getRemoteUser())).orElseThrow();
        }
    }

    static class Layout {

        public Named site() {
            return new Named("Kontor");
        }

        public @Nullable Member me() {
            return null;
        }

        public Map<String, Long> badges() {
            return Map.of();
        }
    }

    static class Times {

        public String ago(Instant instant) {
            return instant.toString();
        }

        public String full(Instant instant) {
            return instant.toString();
        }
    }

    record Named(String name) {}
}
