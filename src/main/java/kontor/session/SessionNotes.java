package kontor.session;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

import kontor.shared.Token;

/** What a session keeps about the browser that it belongs to; noted once, when the session begins. */
@Component
class SessionNotes {

    private static final String AGENT = "agent";
    private static final String SERIES = "remembered";

    void begun(HttpServletRequest request) {
        request.getSession().setAttribute(AGENT, Agent.of(request).value());
    }

    /** The browser signs in by itself, too: who ends the session ends that. */
    void remembered(HttpServletRequest request, Token series) {
        request.getSession().setAttribute(SERIES, series.hexHash());
    }

    static Agent agentOf(Session session) {
        return new Agent(session.getAttributeOrDefault(AGENT, ""));
    }

    /** The hash of the series by which the session's browser is remembered. */
    static Optional<String> seriesOf(Session session) {
        return Optional.ofNullable(session.getAttribute(SERIES));
    }
}
