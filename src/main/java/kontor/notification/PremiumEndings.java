package kontor.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kontor.database.Locks;

import static java.time.ZoneOffset.UTC;

/** Tells members three days before that their trial, or their Premium plan, ends (M1). */
@Component
class PremiumEndings {

    private static final Duration AHEAD = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final Notices notices;
    private final Locks locks;
    private final Clock clock;

    PremiumEndings(JdbcClient jdbc, Notices notices, Locks locks, Clock clock) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.locks = locks;
        this.clock = clock;
    }

    /** On all nodes one after the other, so that each end is told once. */
    @Scheduled(initialDelay = 3, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void tellAll() {
        locks.hold("premium endings");
        findUntold(clock.instant()).forEach(this::tell);
    }

    private void tell(Ending ending) {
        var news = new News(Kind.PREMIUM_ENDING, ending.memberId(), ending.at().getEpochSecond());
        notices.tell(ending.memberId(), news);
    }

    private List<Ending> findUntold(Instant now) {
        return jdbc.sql("""
                        select m.id, m.premium_until from member m
                        where m.premium_until > :now and m.premium_until <= :soon and not exists (
                            select from notice n where n.member_id = m.id and n.kind = 'PREMIUM_ENDING'
                              and n.other_id = m.id and n.thing = floor(extract(epoch from m.premium_until)))
                        """)
                .param("now", now.atOffset(UTC))
                .param("soon", now.plus(AHEAD).atOffset(UTC))
                .query((row, index) -> new Ending(
                        row.getLong("id"),
                        row.getObject("premium_until", OffsetDateTime.class).toInstant()))
                .list();
    }

    private record Ending(Long memberId, Instant at) {}
}
