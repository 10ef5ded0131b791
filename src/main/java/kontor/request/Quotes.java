package kontor.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.request.ContactRequest.State;

import static java.time.ZoneOffset.UTC;

/** Reads what two members have asked each other, for their conversation. */
@Component
class Quotes {

    private final JdbcClient jdbc;

    Quotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All requests between the two, oldest first, as the first of them sees them. */
    List<Quote> between(Member me, Member other, Instant now) {
        return jdbc.sql("""
                        select id, sender_id = :me as mine, reason, note, sent_at,
                            case when state = 'WAITING' and expires_at <= :now then 'EXPIRED' else state end as state,
                            recipient_id = :me and declined_at is not null as declined
                        from contact_request where (recipient_id, sender_id) in ((:me, :other), (:other, :me))
                        order by sent_at, id""")
                .param("me", me.id())
                .param("other", other.id())
                .param("now", now.atOffset(UTC))
                .query(Quotes::quote)
                .list();
    }

    private static Quote quote(ResultSet row, int number) throws SQLException {
        return new Quote(
                row.getLong("id"),
                row.getBoolean("mine"),
                Reason.valueOf(row.getString("reason")),
                row.getString("note"),
                State.valueOf(row.getString("state")),
                row.getBoolean("declined"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }
}
