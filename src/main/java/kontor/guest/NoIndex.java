package kontor.guest;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Keeps all pages out of search engines but those that introduce the network; a public profile speaks for itself. */
class NoIndex implements HandlerInterceptor {

    static final String HEADER = "X-Robots-Tag";

    /** What search engines may show, and the sitemap names. */
    static final List<String> INDEXED = List.of("/", "/sign-up", "/help", "/terms", "/privacy", "/imprint");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var path = request.getRequestURI();
        if (!INDEXED.contains(path) && !path.startsWith("/help/")) response.setHeader(HEADER, "noindex");
        return true;
    }
}
