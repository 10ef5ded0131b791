package kontor.session;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.shared.Token;

/** Where members are signed in. */
@Component
public class Sessions {

    private final FindByIndexNameSessionRepository<?> sessions;
    private final RememberedBrowsers browsers;
    private final KnownDevices devices;

    Sessions(FindByIndexNameSessionRepository<?> sessions, RememberedBrowsers browsers, KnownDevices devices) {
        this.sessions = sessions;
        this.browsers = browsers;
        this.devices = devices;
    }

    /** Where a member is signed in, and what signs in by itself: this browser first, then the one used last. */
    public List<SignedInBrowser> of(Member member, HttpServletRequest request) {
        var here = idIn(request);
        var live = liveOf(member.id());
        var remembered = browsers.findAllOf(member.id());
        return Stream.concat(
                        live.stream().map(session -> browser(session, here)),
                        remembered.stream()
                                .filter(browser -> isAsleep(browser, live))
                                .map(Sessions::browser))
                .sorted(Comparator.comparing(SignedInBrowser::current)
                        .thenComparing(SignedInBrowser::lastUsedAt)
                        .reversed())
                .toList();
    }

    /** Whether a browser was signed in and its session has ended meanwhile, of old age or because somebody ended it. */
    public boolean hasEnded(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    /** Signs a member out in one browser; false if the key is none of the member's. */
    public boolean end(Member member, String key) {
        var session =
                liveOf(member.id()).stream().filter(one -> key(one).equals(key)).findFirst();
        session.ifPresent(this::end);
        var remembered = browsers.findAllOf(member.id()).stream()
                .filter(one -> key(one.series()).equals(key))
                .findFirst();
        remembered.ifPresent(one -> browsers.remove(one.series()));
        return session.isPresent() || remembered.isPresent();
    }

    /** Signs a member out everywhere but in the browser that sent this request, and lets no other sign in by itself. */
    public void endOthersOf(Member member, HttpServletRequest request) {
        var here = idIn(request);
        var live = liveOf(member.id());
        var mine = live.stream()
                .filter(session -> session.getId().equals(here))
                .findFirst()
                .flatMap(SessionNotes::seriesOf);

        browsers.findAllOf(member.id()).stream()
                .map(RememberedBrowser::series)
                .filter(series -> !mine.equals(Optional.of(series)))
                .forEach(browsers::remove);
        devices.forgetOthers(member, request);
        live.stream().map(Session::getId).filter(id -> !id.equals(here)).forEach(sessions::deleteById);
    }

    /** Gives the session of this request a new id: whoever has seen the old one has nothing of it. */
    public void renew(HttpServletRequest request) {
        if (request.getSession(false) != null) request.changeSessionId();
    }

    /** Signs a member out in every browser, and lets none of them sign in by itself again. */
    public void endAllOf(Long memberId) {
        browsers.removeAllOf(memberId);
        devices.forgetAllOf(memberId);
        sessions.findByPrincipalName(new SignedIn(memberId).getName()).keySet().forEach(sessions::deleteById);
    }

    private void end(Session session) {
        SessionNotes.seriesOf(session).ifPresent(browsers::remove);
        sessions.deleteById(session.getId());
    }

    private List<? extends Session> liveOf(Long memberId) {
        return sessions.findByPrincipalName(new SignedIn(memberId).getName()).values().stream()
                .filter(session -> !session.isExpired())
                .toList();
    }

    /** Whether it has no session at present, and is not in the list with one. */
    private static boolean isAsleep(RememberedBrowser browser, Collection<? extends Session> live) {
        return live.stream()
                .map(SessionNotes::seriesOf)
                .flatMap(Optional::stream)
                .noneMatch(browser.series()::equals);
    }

    private static SignedInBrowser browser(Session session, @Nullable String here) {
        var current = session.getId().equals(here);
        return browser(
                key(session),
                SessionNotes.agentOf(session),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                current);
    }

    private static SignedInBrowser browser(RememberedBrowser browser) {
        return browser(key(browser.series()), new Agent(browser.agent()), browser.since(), browser.lastUsedAt(), false);
    }

    private static SignedInBrowser browser(
            String key, Agent agent, Instant since, Instant lastUsedAt, boolean current) {
        return new SignedInBrowser(
                key, agent.browser().orElse(""), agent.system().orElse(""), since, lastUsedAt, current);
    }

    private static String key(Session session) {
        return key(session.getId());
    }

    /** Half a hash of a random value is as good as unique, and leads back to nothing. */
    private static String key(String secret) {
        return new Token(secret).hexHash().substring(0, 32);
    }

    private static @Nullable String idIn(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : session.getId();
    }
}
