package kontor.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.request.Remark;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/** What members have written to each other. */
@Component
class MessageRepository {

    private static final int REMARKS = 20;

    private static final String FIND = """
            select id, sender_id = :me as mine, text, sent_at, request_id from message
            where conversation_id = %s and id < :before
            order by id desc limit :limit
            """;

    private final JdbcClient jdbc;

    MessageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isSubmitted(Long conversation, Member sender, UUID submission) {
        return jdbc.sql("""
                        select exists (select from message
                        where conversation_id = :conversation and sender_id = :sender and form = :form)""")
                .param("conversation", conversation)
                .param("sender", sender.id())
                .param("form", submission)
                .query(Boolean.class)
                .single();
    }

    Delivery add(Long conversation, Member sender, Draft draft, Instant now) {
        var id = jdbc.sql("""
                        insert into message (conversation_id, sender_id, text, sent_at, form, request_id)
                        values (:conversation, :sender, :text, :now, :form, :about) returning id
                        """)
                .param("conversation", conversation)
                .param("sender", sender.id())
                .param("text", draft.text())
                .param("now", now.atOffset(UTC))
                .param("form", draft.submission())
                .param("about", draft.about())
                .query(Long.class)
                .single();
        return new Delivery(id, conversation, now);
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

    /** The latest of what has been said about each of the requests, by request, oldest first. */
    Map<Long, List<Remark>> remarksAbout(Collection<Long> requests, Member me) {
        return jdbc
                .sql("""
                        select request_id, sender_id = :me as mine, text, sent_at from (
                            select m.*, row_number() over (partition by request_id order by id desc) as place
                            from message m where request_id in (:requests)) latest
                        where place <= :limit order by id""")
                .param("me", me.id())
                .param("requests", requests)
                .param("limit", REMARKS)
                .query((row, number) -> Map.entry(row.getLong("request_id"), remark(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
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

    private static Remark remark(ResultSet row) throws SQLException {
        return new Remark(
                row.getBoolean("mine"),
                row.getString("text"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getLong("id"),
                row.getBoolean("mine"),
                row.getString("text"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getObject("request_id", Long.class));
    }
}
