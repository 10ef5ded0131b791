package kontor.introduction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.member.MemberCard;
import kontor.request.Reason;

import static java.time.ZoneOffset.UTC;
import static kontor.introduction.IntroductionRepository.LIVE;

/** Reads introductions as their askers and their middlemen see them. */
@Component
class IntroductionViews {

    /** What both have in common; {@code m} is whom the reader sees beside the target. */
    private static final String COLUMNS = MemberCard.COLUMNS + """
            , t.handle as target_handle, t.first_name || ' ' || t.last_name as target_name, i.id as introduction_id,
            i.reason, i.to_middleman, i.to_target, i.asked_at, i.expires_at, i.recommendation, i.closed_at
            """;

    private static final String SEEN = """
             and m.suspended_at is null and t.suspended_at is null and not exists (
                select from block b where b.member_id = :me and b.other_id in (m.id, t.id))
            """;

    private static final String ASKED = "select " + COLUMNS + """
            , case when i.state = 'OPEN' and i.expires_at <= :now then 'EXPIRED' when i.state <> 'OPEN' or %s then i.state
                else 'ENDED' end as state
            from introduction i join member m on m.id = i.middleman_id join member t on t.id = i.target_id
            where i.asker_id = :me
            """.formatted(LIVE) + SEEN;

    private static final String RECEIVED = "select " + COLUMNS + """
            , case when i.state = 'FORWARDED' or %s then i.state else 'OVER' end as state,
            i.dismissed_at is not null as dismissed,
            exists (select from contact c where c.member_id = i.middleman_id and c.other_id = i.target_id) as acquainted
            from introduction i join member m on m.id = i.asker_id join member t on t.id = i.target_id
            where i.middleman_id = :me
            """.formatted(LIVE) + SEEN;

    private static final String LATEST = " order by i.asked_at desc, i.id desc limit :limit";

    private final JdbcClient jdbc;

    IntroductionViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest that the asker has asked for to that target. */
    Optional<AskersView> findAsked(Member asker, Member target, Instant now) {
        return reading(ASKED + " and i.target_id = :target" + LATEST, asker, now, 1)
                .param("target", target.id())
                .query(IntroductionViews::toAsker)
                .optional();
    }

    /** What the asker has asked for that is open or was forwarded. */
    List<AskersView> findAllAsked(Member asker, Instant before, Instant now, int limit) {
        var wanted = " and (i.state = 'FORWARDED' or " + LIVE + ")";
        return reading(ASKED + wanted + " and i.asked_at < :before" + LATEST, asker, now, limit)
                .param("before", before.atOffset(UTC))
                .query(IntroductionViews::toAsker)
                .list();
    }

    /** The latest that the asker has asked of the middleman to that target. */
    Optional<MiddlemansView> findReceived(Member middleman, Member asker, Member target, Instant now) {
        return reading(RECEIVED + " and i.asker_id = :asker and i.target_id = :target" + LATEST, middleman, now, 1)
                .param("asker", asker.id())
                .param("target", target.id())
                .query(IntroductionViews::toMiddleman)
                .optional();
    }

    /** What the middleman may forward, or what is done: forwarded, or put away. */
    List<MiddlemansView> findAllReceived(Member middleman, boolean done, Instant before, Instant now, int limit) {
        var wanted = done
                ? " and (i.state = 'FORWARDED' or i.dismissed_at is not null and " + LIVE + ")"
                : " and i.dismissed_at is null and " + LIVE;
        return reading(RECEIVED + wanted + " and i.asked_at < :before" + LATEST, middleman, now, limit)
                .param("before", before.atOffset(UTC))
                .query(IntroductionViews::toMiddleman)
                .list();
    }

    private StatementSpec reading(String sql, Member me, Instant now, int limit) {
        return jdbc.sql(sql)
                .param("me", me.id())
                .param("now", now.atOffset(UTC))
                .param("limit", limit);
    }

    private static AskersView toAsker(ResultSet row, int number) throws SQLException {
        return new AskersView(
                MemberCard.ROW.mapRow(row, number),
                target(row),
                Reason.valueOf(row.getString("reason")),
                row.getString("to_middleman"),
                row.getString("to_target"),
                AskersView.State.valueOf(row.getString("state")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getString("recommendation"),
                closing(row));
    }

    private static MiddlemansView toMiddleman(ResultSet row, int number) throws SQLException {
        return new MiddlemansView(
                row.getLong("introduction_id"),
                MemberCard.ROW.mapRow(row, number),
                target(row),
                Reason.valueOf(row.getString("reason")),
                row.getString("to_middleman"),
                row.getString("to_target"),
                MiddlemansView.State.valueOf(row.getString("state")),
                row.getBoolean("dismissed"),
                row.getBoolean("acquainted"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("recommendation"),
                closing(row));
    }

    private static Target target(ResultSet row) throws SQLException {
        return new Target(row.getString("target_handle"), row.getString("target_name"));
    }

    private static @Nullable Instant closing(ResultSet row) throws SQLException {
        var time = row.getObject("closed_at", OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
