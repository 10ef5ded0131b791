package kontor.session;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import kontor.member.Me;
import kontor.member.Member;

/** Answers {@link Me}: null for a guest where the parameter allows it, otherwise a guest is led to sign-in. */
@Component
class MeArgumentResolver implements HandlerMethodArgumentResolver {

    private final CurrentMember currentMember;

    MeArgumentResolver(CurrentMember currentMember) {
        this.currentMember = currentMember;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(Me.class);
    }

    @Override
    public @Nullable Member resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        var me = currentMember.in(http);
        if (me.isEmpty() && !parameter.isOptional()) throw new SignInFirst();

        return me.orElse(null);
    }
}
