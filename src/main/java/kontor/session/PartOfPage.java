package kontor.session;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A part of a page, for which htmx asks while one types. Where nobody is signed in any more, it would follow a redirect and
 * put the sign-in page there; so the page around it is loaded anew, which leads to sign-in and from there back.
 */
final class PartOfPage {

    /** Without those for a whole page, to which a browser goes back. */
    static final RequestMatcher REQUESTS = request ->
            request.getHeader("HX-Request") != null && request.getHeader("HX-History-Restore-Request") == null;

    private PartOfPage() {}

    static void loadPageAnew(HttpServletResponse response) {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setHeader("HX-Refresh", "true");
    }
}
