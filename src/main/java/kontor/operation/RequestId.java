package kontor.operation;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an id, by which what the log says of it can be found: it stands in the log's lines, in the answer's
 * header, and on the page that tells of a fault. A proxy's own is taken over where proxies are believed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestId extends OncePerRequestFilter {

    private static final String HEADER = "X-Request-Id";
    private static final String IN_LOG = "http.request.id"; // Elastic Common Schema
    private static final String IN_PAGES = "requestId";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /**
     * A failure is logged after the filters, by the server; so the id stays until the dispatch to the error page, which
     * passes here again, has ended.
     */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = id(request);
        MDC.put(IN_LOG, id);
        request.setAttribute(IN_PAGES, id);
        response.setHeader(HEADER, id);

        chain.doFilter(request, response);
        MDC.remove(IN_LOG);
    }

    private static String id(HttpServletRequest request) {
        if (request.getAttribute(IN_PAGES) instanceof String known) return known;

        var said = request.getHeader(HEADER);
        return said != null
                        && Proxies.hasForwarded(request)
                        && WELL_FORMED.matcher(said).matches()
                ? said
                : UUID.randomUUID().toString();
    }
}
