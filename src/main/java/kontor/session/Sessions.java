package kontor.session;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Where members are signed in. */
@Component
public class Sessions {

    private final FindByIndexNameSessionRepository<?> sessions;
    private final RememberedBrowsers browsers;

    Sessions(FindByIndexNameSessionRepository<?> sessions, RememberedBrowsers browsers) {
        this.sessions = sessions;
        this.browsers = browsers;
    }

    /** Signs a member out in every browser, and lets none of them sign in by itself again. */
    public void endAllOf(Long memberId) {
        browsers.removeAllOf(memberId);
        sessions.findByPrincipalName(new SignedIn(memberId).getName()).keySet().forEach(sessions::deleteById);
    }
}
