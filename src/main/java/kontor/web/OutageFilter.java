package kontor.web;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import kontor.database.Outage;
import kontor.database.OutageLog;

/**
 * Says so in plain words, with 503, when the database does not answer. It stands around the sessions, which are in the
 * database too, and shows its page without a session, a controller or anything else that would ask the database.
 */
@Component
@Order(OutageFilter.AROUND_THE_SESSIONS)
class OutageFilter extends OncePerRequestFilter {

    /** Before {@code SessionRepositoryFilter.DEFAULT_ORDER}, and after the filter that measures requests. */
    static final int AROUND_THE_SESSIONS = Ordered.HIGHEST_PRECEDENCE + 30;

    private static final String SECONDS_TO_WAIT = "30";

    private final ThymeleafViewResolver views;
    private final LocaleResolver languages;
    private final ResourceUrlProvider assets;
    private final OutageLog outages;

    OutageFilter(ThymeleafViewResolver views, LocaleResolver languages, ResourceUrlProvider assets, OutageLog outages) {
        this.views = views;
        this.languages = languages;
        this.assets = assets;
        this.outages = outages;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            if (!Outage.isBehind(failure) || response.isCommitted()) throw failure;

            outages.note(failure);
            apologize(request, response);
        }
    }

    private void apologize(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.resetBuffer();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, languages);
        try {
            view(request).render(Map.of("looking", isLooking(request)), request, new Fingerprinting(response));
        } catch (IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }

    private View view(HttpServletRequest request) throws Exception {
        return Objects.requireNonNull(views.resolveViewName("error/503", languages.resolveLocale(request)));
    }

    /** Whoever only looked may try again; whoever sent something learns that it may be lost. */
    private static boolean isLooking(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod());
    }

    /** Gives assets the addresses that they have on all other pages, under which they are cached. */
    private class Fingerprinting extends HttpServletResponseWrapper {

        Fingerprinting(HttpServletResponse response) {
            super(response);
        }

        @Override
        public String encodeURL(String address) {
            return Objects.requireNonNullElse(assets.getForLookupPath(address), address);
        }
    }
}
