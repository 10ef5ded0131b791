package kontor.session;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.servlet.filter.OrderedRequestContextFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;

import kontor.shared.Site;

/** Sessions in PostgreSQL, so that any node answers any request. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class SessionConfiguration {

    @Bean
    CookieSerializer sessionCookie(Site site) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(site.cookie("session"));
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(site.isSecure());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    /** Two pages at once may write one attribute; PostgreSQL then keeps the later one instead of failing. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> concurrentAttributes() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /**
     * The query for the sessions of a member, with an order: Spring Session reads the rows of one session only as far as
     * they stand together, and would forget what it has read before. A browser that is signed out could then sign in by
     * itself again.
     */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> wholeSessions() {
        return sessions -> sessions.setListSessionsByPrincipalNameQuery("""
                select s.primary_id, s.session_id, s.creation_time, s.last_access_time, s.max_inactive_interval,
                       sa.attribute_name, sa.attribute_bytes
                from spring_session s left join spring_session_attributes sa on sa.session_primary_id = s.primary_id
                where s.principal_name = ?
                order by s.primary_id
                """);
    }

    /** The clearing of expired ones is {@link ExpiredSessions}'s: their own clock logs a failure with all its stack. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> expiry(
            @Value("${server.servlet.session.timeout}") Duration timeout) {
        return sessions -> {
            sessions.setDefaultMaxInactiveInterval(timeout);
            sessions.setCleanupCron(Scheduled.CRON_DISABLED);
        };
    }

    /** Those of sessions alone: whoever else asks for transactions gets Spring Boot's. */
    @Bean(defaultCandidate = false)
    SessionTransactions springSessionTransactionOperations(PlatformTransactionManager transactions) {
        return new SessionTransactions(transactions);
    }

    /** The one that requests use; Spring Boot would make none beside it, so {@link EnableJdbcHttpSession} does. */
    @Bean
    @Primary
    SparingSessionRepository<?> sparingSessions(
            JdbcIndexedSessionRepository sessions,
            @Qualifier("springSessionTransactionOperations") SessionTransactions transactions) {
        return new SparingSessionRepository<>(sessions, transactions);
    }

    /** Around the sessions' filter, so that what belongs to the request is there until the session is saved. */
    @Bean
    OrderedRequestContextFilter requestContext() {
        var filter = new OrderedRequestContextFilter();
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return filter;
    }
}
