package kontor.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import kontor.session.SparingSessionRepository.SparingSession;

import static java.util.stream.Collectors.toMap;

/**
 * Asks the database once per request, and notes the last use of a session at most once a minute, so that looking at a
 * page again writes nothing.
 */
class SparingSessionRepository<S extends Session> implements FindByIndexNameSessionRepository<SparingSession<S>> {

    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);
    private static final String SAVED = SparingSessionRepository.class.getName();

    private final FindByIndexNameSessionRepository<S> sessions;
    private final SessionTransactions transactions;

    SparingSessionRepository(FindByIndexNameSessionRepository<S> sessions, SessionTransactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    @Override
    public SparingSession<S> createSession() {
        return new SparingSession<>(sessions.createSession());
    }

    @Override
    public void save(SparingSession<S> session) {
        sessions.save(session.stored());
        keepForTheEndOfTheRequest(session);
    }

    @Override
    public @Nullable SparingSession<S> findById(String id) {
        var saved = takeSaved();
        if (saved != null && saved.getId().equals(id)) return saved;

        var stored = transactions.read(() -> sessions.findById(id));
        return stored == null ? null : new SparingSession<>(stored);
    }

    /** Spring Session's filter reads a session once more when it has saved it (spring-session, issue 1731). */
    private void keepForTheEndOfTheRequest(SparingSession<S> session) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) request.setAttribute(SAVED, session, RequestAttributes.SCOPE_REQUEST);
    }

    @SuppressWarnings("unchecked") // the same repository has put it there
    private @Nullable SparingSession<S> takeSaved() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) return null;

        var saved = (SparingSession<S>) request.getAttribute(SAVED, RequestAttributes.SCOPE_REQUEST);
        request.removeAttribute(SAVED, RequestAttributes.SCOPE_REQUEST);
        return saved;
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
    }

    @Override
    public Map<String, SparingSession<S>> findByIndexNameAndIndexValue(String name, String value) {
        return sessions.findByIndexNameAndIndexValue(name, value).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> new SparingSession<>(entry.getValue())));
    }

    /** A session that is only worth saving for what has changed in it, or for a use a minute after the last. */
    record SparingSession<S extends Session>(S stored) implements Session {

        @Override
        public void setLastAccessedTime(Instant now) {
            if (now.isBefore(stored.getLastAccessedTime().plus(BETWEEN_NOTES))) return;

            stored.setLastAccessedTime(now);
        }

        @Override
        public Instant getLastAccessedTime() {
            return stored.getLastAccessedTime();
        }

        @Override
        public String getId() {
            return stored.getId();
        }

        @Override
        public String changeSessionId() {
            return stored.changeSessionId();
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // the interface declares it so
        public <T> @Nullable T getAttribute(String name) {
            return stored.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return stored.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            stored.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            stored.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return stored.getCreationTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            stored.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return stored.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return stored.isExpired();
        }
    }
}
