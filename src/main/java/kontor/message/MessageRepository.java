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

    private static final String FIND = """
            select id, sender_id = :me as mine, text, sent_at from message
            where conversation_id = %s and id < :before
            order by id desc limit :limit
            """;

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
        return find(
                jdbc.sql(
                                FIND.formatted(
                                        "(select conversation_id from participation where member_id = :me and other_id = :other)"))
                        .param("other", other.id()),
                me,
                before);
    }

    /** The member's own words of a conversation. */
    Conversation findOwn(Long conversation, Member me, long before) {
        return find(
                jdbc.sql(FIND.formatted(":conversation and sender_id = :me")).param("conversation", conversation),
                me,
                before);
    }

    void removeAllOf(Long senderId) {
        jdbc.sql("delete from message where sender_id = :sender")
                .param("sender", senderId)
                .update();
    }

    private static Conversation find(JdbcClient.StatementSpec query, Member me, long before) {
        var newestFirst = query.param("me", me.id())
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
