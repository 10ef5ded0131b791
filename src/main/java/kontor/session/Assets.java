package kontor.session;

import java.util.stream.Stream;

import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Files that are the same for everybody: they need no session, and may be cached. */
public final class Assets {

    public static final RequestMatcher REQUESTS = new OrRequestMatcher(Stream.of(
                    "/assets/**",
                    "/webjars/**",
                    "/photos/**",
                    "/icons*.svg",
                    "/favicon.ico",
                    "/robots.txt",
                    "/sitemap*.xml")
            .map(PathPatternRequestMatcher.withDefaults()::matcher)
            .toArray(RequestMatcher[]::new));

    private Assets() {}
}
