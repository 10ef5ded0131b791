package kontor.suggestion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.member.MemberCard;

import static java.time.ZoneOffset.UTC;

/** The table of whom members do not want to be suggested any more. */
@Component
class Dismissals {

    private final JdbcClient jdbc;

    Dismissals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Member me, Member other, Instant now) {
        jdbc.sql("""
                        insert into suggestion_dismissal (member_id, other_id, dismissed_at)
                        values (:me, :other, :now) on conflict do nothing""")
                .param("me", me.id())
                .param("other", other.id())
                .param("now", now.atOffset(UTC))
                .update();
    }

    void remove(Member me, Member other) {
        jdbc.sql("delete from suggestion_dismissal where member_id = :me and other_id = :other")
                .param("me", me.id())
                .param("other", other.id())
                .update();
    }

    /** Before that time, the latest first. */
    List<Dismissal> find(Member me, Instant before, int limit) {
        return jdbc.sql("select " + MemberCard.COLUMNS + """
                        , d.dismissed_at from suggestion_dismissal d join member m on m.id = d.other_id
                        where d.member_id = :me and d.dismissed_at < :before and m.suspended_at is null
                          and not exists (select from block b where b.member_id = :me and b.other_id = m.id)
                        order by d.dismissed_at desc, d.other_id desc limit :limit""")
                .param("me", me.id())
                .param("before", before.atOffset(UTC))
                .param("limit", limit)
                .query(Dismissals::dismissal)
                .list();
    }

    private static Dismissal dismissal(ResultSet row, int number) throws SQLException {
        return new Dismissal(
                MemberCard.ROW.mapRow(row, number),
                row.getObject("dismissed_at", OffsetDateTime.class).toInstant());
    }
}
