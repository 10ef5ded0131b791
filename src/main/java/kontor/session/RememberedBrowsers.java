package kontor.session;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

import kontor.shared.Token;

/** The table {@code persistent_logins}: which browsers stay signed in, until they were not used for a while. */
@Repository
class RememberedBrowsers {

    static final Duration LASTING = Duration.ofDays(60);

    private final JdbcClient jdbc;
    private final Clock clock;

    RememberedBrowsers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Token series, Long memberId, Agent agent) {
        jdbc.sql("""
                insert into persistent_logins (series_hash, member_id, agent, created_at, last_used_at)
                values (:hash, :member, :agent, :now, :now)
                """)
                .param("hash", series.hash())
                .param("member", memberId)
                .param("agent", agent.value())
                .param("now", now())
                .update();
    }

    /** The member whose browser this is, now used again; empty if it was revoked or not used for too long. */
    Optional<Long> use(Token series) {
        return jdbc.sql("""
                update persistent_logins set last_used_at = greatest(last_used_at, :now)
                where series_hash = :hash and last_used_at > :bound returning member_id
                """)
                .param("now", now())
                .param("hash", series.hash())
                .param("bound", bound())
                .query(Long.class)
                .optional();
    }

    List<RememberedBrowser> findAllOf(Long memberId) {
        return jdbc.sql("""
                select encode(series_hash, 'hex') as series, agent, created_at, last_used_at from persistent_logins
                where member_id = :member and last_used_at > :bound
                """)
                .param("member", memberId)
                .param("bound", bound())
                .query((row, number) -> new RememberedBrowser(
                        row.getString("series"),
                        row.getString("agent"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("last_used_at").toInstant()))
                .list();
    }

    void remove(Token series) {
        remove(series.hexHash());
    }

    void remove(String series) {
        jdbc.sql("delete from persistent_logins where series_hash = decode(:hash, 'hex')")
                .param("hash", series)
                .update();
    }

    void removeAllOf(Long memberId) {
        jdbc.sql("delete from persistent_logins where member_id = :member")
                .param("member", memberId)
                .update();
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void removeUnused() {
        jdbc.sql("delete from persistent_logins where last_used_at <= :bound")
                .param("bound", bound())
                .update();
    }

    private OffsetDateTime bound() {
        return now().minus(LASTING);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
