package kontor.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;

import static java.time.ZoneOffset.UTC;

/** What members have written to each other. */
@Component
class MessageRepository {

    private final JdbcClient jdbc;

    MessageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The stored message; empty if it had been submitted before. */
    Optional<Delivery> add(Long conversation, Member sender, Draft draft, Instant now) {
        return jdbc.sql("""
                        insert into message (conversation_id, sender_id, text, sent_at, form)
                        values (:conversation, :sender, :text, :now, :form)
                        on conflict (conversation_id, sender_id, form) do nothing returning id
                        """)
                .param("conversation", conversation)
                .param("sender", sender.id())
                .param("text", draft.text())
                .param("now", now.atOffset(UTC))
                .param("form", draft.submission())
                .query(Long.class)
                .optional()
                .map(id -> new Delivery(id, conversation, now));
    }

    Conversation findBetween(Member me, Member other, long before) {
        var newestFirst = jdbc.sql("""
                        select id, sender_id = :me as mine, text, sent_at from message
                        where conversation_id = (
                            select conversation_id from participation where member_id = :me and other_id = :other)
                          and id < :before
                        order by id desc limit :limit
                        """)
                .param("me", me.id())
                .param("other", other.id())
                .param("before", before)
                .param("limit", Conversation.LENGTH + 1)
                .query((row, number) -> message(row))
                .list();
        return Conversation.of(newestFirst);
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getLong("id"),
                row.getBoolean("mine"),
                row.getString("text"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }
}
