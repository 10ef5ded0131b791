package kontor.session;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.shared.Token;

/**
 * Signs a browser in again whose session has ended. The series does not change from use to use: a browser that starts
 * with several tabs sends one cookie several times at once, and must not be taken for a thief.
 */
@Component
public class RememberMe implements RememberMeServices, LogoutHandler {

    /** Ties the tokens made here to the provider that accepts them, within this process. */
    static final String KEY = UUID.randomUUID().toString();

    private static final String COOKIE = "remember-me";

    private final RememberedBrowsers browsers;
    private final SessionNotes notes;
    private final Cookies cookies;

    RememberMe(RememberedBrowsers browsers, SessionNotes notes, Cookies cookies) {
        this.browsers = browsers;
        this.notes = notes;
        this.cookies = cookies;
    }

    /** Lets this browser sign in by itself from now on, until it is not used for {@link RememberedBrowsers#LASTING}. */
    public void remember(Member member, HttpServletRequest request, HttpServletResponse response) {
        var series = Token.random();
        browsers.add(series, member.id(), Agent.of(request));
        notes.remembered(request, series);
        hand(series, response);
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        var series = cookies.read(request, COOKIE).map(Token::new);
        if (series.isEmpty()) return null;

        var memberId = browsers.use(series.get());
        memberId.ifPresentOrElse(
                known -> recognize(series.get(), request, response), () -> cookies.remove(response, COOKIE));
        return memberId.map(RememberMe::authentication).orElse(null);
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        cookies.remove(response, COOKIE);
    }

    /** Nothing: the sign-in page asks for it with {@link #remember}. */
    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication successful) {}

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        cookies.read(request, COOKIE).map(Token::new).ifPresent(browsers::remove);
        cookies.remove(response, COOKIE);
    }

    private void recognize(Token series, HttpServletRequest request, HttpServletResponse response) {
        notes.begun(request);
        notes.remembered(request, series);
        hand(series, response);
    }

    private void hand(Token series, HttpServletResponse response) {
        cookies.write(response, COOKIE, series.value(), RememberedBrowsers.LASTING);
    }

    private static Authentication authentication(Long memberId) {
        return new RememberMeAuthenticationToken(KEY, new SignedIn(memberId), List.of());
    }
}
