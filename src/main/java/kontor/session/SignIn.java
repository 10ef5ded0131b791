package kontor.session;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

import kontor.member.Member;

/** Signs a member in whose identity is proven. */
@Component
public class SignIn {

    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository csrfTokens;
    private final SessionNotes notes;
    private final KnownDevices devices;
    private final RememberMe rememberMe;
    private final LanguageResolver languages;

    SignIn(
            SecurityContextRepository contexts,
            CsrfTokenRepository csrfTokens,
            SessionNotes notes,
            KnownDevices devices,
            RememberMe rememberMe,
            LanguageResolver languages) {
        this.contexts = contexts;
        this.csrfTokens = csrfTokens;
        this.notes = notes;
        this.devices = devices;
        this.rememberMe = rememberMe;
        this.languages = languages;
    }

    /** Begins a new session, in the member's language; nothing of an earlier session or its tokens is carried over. */
    public void begin(Member member, HttpServletRequest request, HttpServletResponse response) {
        var earlier = request.getSession(false);
        if (earlier != null) earlier.invalidate();
        csrfTokens.saveToken(null, request, response);

        var principal = new SignedIn(member.id());
        var context =
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        notes.begun(request);

        devices.remember(member, request, response);
        languages.setLocale(request, response, member.language());
    }

    /** Ends what {@link #begin} began, and takes back what the browser was given to know the member by. */
    public void end(HttpServletRequest request, HttpServletResponse response) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        rememberMe.loginFail(request, response);
        devices.takeBack(response);
    }
}
