package kontor.session;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

    void add(Token series, Long memberId) {
        jdbc.sql("""
                insert into persistent_logins (series_hash, member_id, created_at, last_used_at)
                values (:hash, :member, :now, :now)
                """)
                .param("hash", series.hash())
                .param("member", memberId)
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

    void remove(Token series) {
        jdbc.sql("delete from persistent_logins where series_hash = :hash")
                .param("hash", series.hash())
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
