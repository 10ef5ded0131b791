package kontor.testing;

import java.util.Base64;

import jakarta.servlet.http.Cookie;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.ObjectUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Sends along the token that forms carry, as cookie and as field. Spring Security's own {@code csrf()} puts tokens of its
 * own in place of the application's, for all later tests of the same context too.
 */
public final class FormToken {

    private static final String TOKEN = "the-token-of-a-test-form";

    private FormToken() {}

    public static RequestPostProcessor formToken() {
        return request -> {
            var cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
            request.setCookies(ObjectUtils.addObjectToArray(cookies, new Cookie("csrf", TOKEN)));
            request.addParameter("_csrf", masked(TOKEN));
            return request;
        };
    }

    /** As {@code XorCsrfTokenRequestAttributeHandler} reads it, under a mask of zeros. */
    private static String masked(String token) {
        var bytes = token.getBytes(UTF_8);
        var both = new byte[2 * bytes.length];
        System.arraycopy(bytes, 0, both, bytes.length, bytes.length);
        return Base64.getUrlEncoder().encodeToString(both);
    }
}
