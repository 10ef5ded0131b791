package kontor.testing;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Somebody with a browser: keeps cookies, and sends along the token of the form that was shown last. */
public final class Visitor {

    private final MockMvcTester mvc;
    private final Map<String, Cookie> cookies = new HashMap<>();
    private String csrf = "";
    private Locale language = Locale.ENGLISH;

    public Visitor(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    public Visitor reading(Locale language) {
        this.language = language;
        return this;
    }

    public MvcTestResult get(String path) {
        return send(MockMvcRequestBuilders.get(URI.create(path)));
    }

    public MvcTestResult post(String path, String... namesAndValues) {
        var request = MockMvcRequestBuilders.post(URI.create(path)).param("_csrf", csrf);
        for (var i = 0; i < namesAndValues.length; i += 2) request.param(namesAndValues[i], namesAndValues[i + 1]);
        return send(request);
    }

    public MvcTestResult send(MockHttpServletRequestBuilder request) {
        request.accept(MediaType.TEXT_HTML).locale(language);
        if (!cookies.isEmpty()) request.cookie(cookies.values().toArray(Cookie[]::new));

        var result = mvc.perform(request);
        for (var cookie : result.getResponse().getCookies()) keep(cookie);
        csrf = page(result).select("input[name=_csrf]").attr("value");
        return result;
    }

    public MvcTestResult signIn(String address, String password) {
        get("/sign-in");
        return post("/sign-in", "email", address, "password", password);
    }

    /** The cookies are gone as when the browser closes, but for those that stay. */
    public void closeBrowser() {
        cookies.values().removeIf(cookie -> cookie.getMaxAge() < 0);
    }

    public Collection<Cookie> cookies() {
        return cookies.values();
    }

    /** The token of the form that was shown last. */
    public String csrf() {
        return csrf;
    }

    public @Nullable Cookie cookie(String name) {
        return cookies.get(name);
    }

    public Visitor with(String cookieName, String value) {
        cookies.put(cookieName, new Cookie(cookieName, value));
        return this;
    }

    public static Document page(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(Cookie cookie) {
        if (cookie.getMaxAge() == 0) cookies.remove(cookie.getName());
        else cookies.put(cookie.getName(), cookie);
    }
}
