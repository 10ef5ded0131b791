package kontor.session;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

import kontor.shared.Site;

/** Sessions in PostgreSQL, so that any node answers any request. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** Every page notes when the session was used; a row is written for it at most once a minute. */
    private static final String UPDATE_SESSION = """
            WITH used (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name)
              AS (VALUES (?, ?::bigint, ?::integer, ?::bigint, ?))
            UPDATE %TABLE_NAME% s
            SET session_id = used.session_id, last_access_time = used.last_access_time,
                max_inactive_interval = used.max_inactive_interval, expiry_time = used.expiry_time,
                principal_name = used.principal_name
            FROM used
            WHERE s.primary_id = ?
              AND (used.last_access_time >= s.last_access_time + 60000
                OR used.session_id <> s.session_id
                OR used.max_inactive_interval <> s.max_inactive_interval
                OR used.principal_name IS DISTINCT FROM s.principal_name)
            """;

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

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> lastAccessOnceAMinute() {
        return sessions -> sessions.setUpdateSessionQuery(UPDATE_SESSION);
    }
}
