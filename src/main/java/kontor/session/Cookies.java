package kontor.session;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import kontor.shared.Site;

/** Cookies as this site sets them: out of reach of scripts and of other sites, and only over https where it has it. */
@Component
class Cookies {

    private final Site site;

    Cookies(Site site) {
        this.site = site;
    }

    Optional<String> read(HttpServletRequest request, String name) {
        var cookie = WebUtils.getCookie(request, site.cookie(name));
        return Optional.ofNullable(cookie == null ? null : cookie.getValue());
    }

    void write(HttpServletResponse response, String name, String value, Duration age) {
        var cookie = ResponseCookie.from(site.cookie(name), value)
                .path("/")
                .httpOnly(true)
                .secure(site.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    void remove(HttpServletResponse response, String name) {
        write(response, name, "", Duration.ZERO);
    }
}
