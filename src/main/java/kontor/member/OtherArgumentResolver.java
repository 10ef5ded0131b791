package kontor.member;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

import kontor.shared.NotFound;

import static java.util.Objects.requireNonNull;
import static java.util.function.Predicate.not;

/** Answers {@link Other}. */
@Component
class OtherArgumentResolver implements HandlerMethodArgumentResolver {

    private final Members members;
    private final Optional<Barrier> barrier;
    private final Optional<Viewer> viewer;

    OtherArgumentResolver(Members members, Optional<Barrier> barrier, Optional<Viewer> viewer) {
        this.members = members;
        this.barrier = barrier;
        this.viewer = viewer;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(Other.class);
    }

    @Override
    public Member resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var handle = handleIn(request, parameter);
        return viewerOf(request)
                .map(me -> find(me, handle))
                .orElseGet(() -> members.findByHandle(handle))
                .filter(not(Member::isSuspended))
                .orElseThrow(NotFound::new);
    }

    private Optional<Member> viewerOf(NativeWebRequest request) {
        var http = request.getNativeRequest(HttpServletRequest.class);
        return http == null ? Optional.empty() : viewer.flatMap(who -> who.in(http));
    }

    private Optional<Member> find(Member me, String handle) {
        if (handle.equals(me.handle())) return Optional.of(me);

        return barrier.map(some -> some.findPast(me.id(), handle)).orElseGet(() -> members.findByHandle(handle));
    }

    private static String handleIn(NativeWebRequest request, MethodParameter parameter) {
        var name = requireNonNull(parameter.getParameterAnnotation(Other.class)).value();
        var variables =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (variables instanceof Map<?, ?> map && map.get(name) instanceof String handle) return handle;

        throw new NotFound();
    }
}
