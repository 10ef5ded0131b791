package kontor.fact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.request.Fact;
import kontor.request.FactSource;
import kontor.shared.Message;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toMap;

/**
 * Who sends many requests: more than 20 within seven days, with the share not accepted of all within 90 days (R8). What
 * recipients did apart from accepting is never asked, so it tells no decline (R3).
 */
@Component
@Order(0)
class CollectorFacts implements FactSource {

    private static final int MANY = 20;
    private static final Duration LATELY = Duration.ofDays(7);
    private static final Duration SINCE = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    CollectorFacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<Long, List<Fact>> about(Member me, Collection<Long> others) {
        if (others.isEmpty()) return Map.of();

        return collectors(others).stream().collect(toMap(Collecting::senderId, who -> List.of(fact(who))));
    }

    private List<Collecting> collectors(Collection<Long> senders) {
        var now = clock.instant();
        return jdbc.sql("""
                        select sender_id, count(*) filter (where sent_at > :lately) as lately, count(*) as sent,
                            count(*) filter (where state = 'ACCEPTED') as accepted
                        from contact_request where sender_id in (:senders) and sent_at > :since
                        group by sender_id having count(*) filter (where sent_at > :lately) > :many""")
                .param("senders", senders)
                .param("lately", utc(now.minus(LATELY)))
                .param("since", utc(now.minus(SINCE)))
                .param("many", MANY)
                .query(Collecting.class)
                .list();
    }

    private static Fact fact(Collecting who) {
        return new Fact(
                "exclamation-triangle",
                Message.of("fact.collector", who.lately()),
                List.of(Message.of("fact.collector.share", who.notAccepted())),
                true);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(UTC);
    }
}
