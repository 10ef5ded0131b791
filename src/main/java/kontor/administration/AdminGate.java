package kontor.administration;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import kontor.session.CurrentMember;

/**
 * Everything under {@code /admin} exists for administrators alone: other members get 404, whether there is a page or
 * not. It stands behind the filter that leads guests to sign-in.
 */
@Component
class AdminGate extends OncePerRequestFilter {

    private static final RequestMatcher ADMINISTRATION =
            PathPatternRequestMatcher.withDefaults().matcher("/admin/**");

    private final CurrentMember currentMember;
    private final Administrators administrators;

    AdminGate(CurrentMember currentMember, Administrators administrators) {
        this.currentMember = currentMember;
        this.administrators = administrators;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ADMINISTRATION.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (currentMember.in(request).filter(administrators::include).isPresent()) chain.doFilter(request, response);
        else response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
