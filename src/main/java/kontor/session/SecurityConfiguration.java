package kontor.session;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.annotation.web.configurers.SecurityContextConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.unit.DataSize;

import kontor.mail.Outbox;
import kontor.shared.Site;

/** What guests may see, and which headers and tokens guard every page. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] PUBLIC_PAGES = {
        "/",
        "/sign-up",
        "/email-confirmation",
        "/address-confirmation",
        "/sign-in",
        "/password-reset",
        "/password-reset/*",
        "/me/language",
        "/terms",
        "/privacy",
        "/imprint",
        "/help",
        "/help/*",
        "/error",
        "/actuator/health/**"
    };

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private static final int LONGEST_REMEMBERED = 2_000;

    private final Site site;
    private final DataSize largestForm;

    SecurityConfiguration(Site site, @Value("${spring.servlet.multipart.max-request-size}") DataSize largestForm) {
        this.site = site;
        this.largestForm = largestForm;
    }

    @Bean
    @Order(1)
    SecurityFilterChain assets(HttpSecurity http) {
        return withoutSession(http.securityMatcher(Assets.REQUESTS));
    }

    /** Calendar programs do not sign in: whoever knows the secret address reads what is there, and says how to keep it. */
    @Bean
    @Order(1)
    SecurityFilterChain calendars(HttpSecurity http) {
        return withoutSession(http.securityMatcher("/calendar/*"));
    }

    private SecurityFilterChain withoutSession(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> {
                    protect(headers);
                    headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
                })
                .csrf(CsrfConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .securityContext(SecurityContextConfigurer::disable)
                .sessionManagement(SessionManagementConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            SecurityContextRepository contexts,
            CsrfTokenRepository csrfTokens,
            RequestCache requestCache,
            RememberMe rememberMe,
            ObjectProvider<OpenPages> openPages,
            Outbox outbox) {
        return http.authorizeHttpRequests(requests -> {
                    requests.requestMatchers(PUBLIC_PAGES).permitAll();
                    requests.requestMatchers(opened(openPages)).permitAll();
                    if (outbox.isShown())
                        requests.requestMatchers("/outbox", "/outbox/*").permitAll();
                    requests.anyRequest().authenticated();
                })
                .headers(this::protect)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        .csrfTokenRequestHandler(tokenBeforeThePage())
                        .ignoringRequestMatchers(unreadPhoto()))
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(requestCache))
                .rememberMe(remember -> remember.rememberMeServices(rememberMe).key(RememberMe.KEY))
                .exceptionHandling(faults -> faults.authenticationEntryPoint(toSignIn(requestCache)))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .logoutSuccessHandler(
                                (request, response, who) -> seeOther().sendRedirect(request, response, "/")))
                .build();
    }

    @Bean
    static SecurityContextRepository securityContexts() {
        return new DelegatingSecurityContextRepository(
                new RequestAttributeSecurityContextRepository(), new HttpSessionSecurityContextRepository());
    }

    /** In a cookie, so that a guest who reads a form needs no session. */
    @Bean
    CsrfTokenRepository csrfTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(site.cookie("csrf"));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.secure(site.isSecure()).sameSite("Lax"));
        return tokens;
    }

    /** Remembers in a cookie which page a guest was kept from. */
    @Bean
    RequestCache requestCache() {
        var cache = new CookieRequestCache();
        cache.setRequestMatcher(pageAsked());
        cache.setCookieCustomizer(cookie -> {
            cookie.setSecure(site.isSecure());
            cookie.setAttribute("SameSite", "Lax");
        });
        return cache;
    }

    private static RequestMatcher pageAsked() {
        var html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        return new AndRequestMatcher(
                request -> HttpMethod.GET.matches(request.getMethod()),
                html,
                new NegatedRequestMatcher(PartOfPage.REQUESTS),
                SecurityConfiguration::fitsIntoACookie);
    }

    /** Browsers keep no more than 4 kB (RFC 6265, 6.1), and a server sends no more than 8. */
    private static boolean fitsIntoACookie(HttpServletRequest request) {
        return UrlUtils.buildFullRequestUrl(request).length() <= LONGEST_REMEMBERED;
    }

    /** Makes the token before the page is written: a long page is on its way before its first form asks for one. */
    private static XorCsrfTokenRequestAttributeHandler tokenBeforeThePage() {
        var handler = new XorCsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }

    /**
     * A photo's form that is so large that it is not read, and its token with it. It changes nothing, for its controller
     * finds it unread, and says so where a missing token would say something else.
     */
    private RequestMatcher unreadPhoto() {
        return new AndRequestMatcher(
                PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/me/profile/photo"),
                request -> String.valueOf(request.getContentType()).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE),
                request -> request.getContentLengthLong() > largestForm.toBytes());
    }

    /** For reading; {@link OpenPages} say what guests find there. */
    private static RequestMatcher opened(ObjectProvider<OpenPages> pages) {
        var patterns = pages.orderedStream()
                .flatMap(page -> page.patterns().stream())
                .<RequestMatcher>map(PathPatternRequestMatcher::pathPattern)
                .toList();
        return request -> Set.of("GET", "HEAD").contains(request.getMethod())
                && patterns.stream().anyMatch(pattern -> pattern.matches(request));
    }

    private static AuthenticationEntryPoint toSignIn(RequestCache requestCache) {
        return (request, response, fault) -> {
            if (PartOfPage.REQUESTS.matches(request)) PartOfPage.loadPageAnew(response);
            else {
                FormsPage.of(request).ifPresent(page -> requestCache.saveRequest(page, response));
                seeOther().sendRedirect(request, response, "/sign-in");
            }
        };
    }

    private static RedirectStrategy seeOther() {
        var redirect = new DefaultRedirectStrategy();
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }

    private void protect(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=()"))
                .httpStrictTransportSecurity(this::onlyOverHttps);
    }

    private void onlyOverHttps(HeadersConfigurer<HttpSecurity>.HstsConfig hsts) {
        if (site.isSecure()) hsts.requestMatcher(AnyRequestMatcher.INSTANCE).includeSubDomains(false);
        else hsts.disable();
    }
}
