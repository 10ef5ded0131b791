package kontor.session;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The language of a page: as chosen, otherwise as the browser prefers among ours, otherwise English. */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
class LanguageResolver extends AcceptHeaderLocaleResolver {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);
    private static final String COOKIE = "language";
    private static final Duration LASTING = Duration.ofDays(365);

    private final Cookies cookies;

    LanguageResolver(Cookies cookies) {
        this.cookies = cookies;
        setSupportedLocales(LANGUAGES);
        setDefaultLocale(Locale.ENGLISH);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return cookies.read(request, COOKIE)
                .flatMap(LanguageResolver::find)
                .orElseGet(() -> super.resolveLocale(request));
    }

    @Override
    public void setLocale(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale language) {
        if (response != null && language != null) cookies.write(response, COOKIE, language.getLanguage(), LASTING);
    }

    private static Optional<Locale> find(String tag) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(tag))
                .findFirst();
    }
}
