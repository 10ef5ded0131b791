package kontor.demo.activity;

import java.util.List;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

import kontor.demo.people.DemoMember;

import static kontor.demo.material.Rows.insertAll;
import static kontor.demo.material.Rows.row;
import static kontor.demo.material.Rows.side;
import static kontor.demo.material.Rows.timestamp;

/** Writes the demo's conversations straight into the tables. */
final class DemoConversationStore {

    private final NamedParameterJdbcTemplate jdbc;

    DemoConversationStore(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void save(List<DemoConversation> conversations) {
        conversations.forEach(this::save);
        joinDialogues();
    }

    private void save(DemoConversation conversation) {
        var started = conversation.letters().get(0).sentAt();
        var id = insert(
                """
                insert into conversation (starter_id, reader_id, started_at) values (:member, :other, :since)
                returning id""", side(conversation.starter().id(), conversation.reader().id(), started));
        var last = conversation.letters().stream()
                .mapToLong(letter -> insert("""
                        insert into message (conversation_id, sender_id, text, sent_at, form)
                        values (:conversation, :sender, :text, :sentAt, :form) returning id""", letterRow(id, letter)))
                .max()
                .orElseThrow();
        var sides = List.of(
                sideRow(conversation, conversation.starter(), conversation.reader()),
                sideRow(conversation, conversation.reader(), conversation.starter()));
        sides.forEach(side -> side.addValue("conversation", id).addValue("last", last));
        insertAll(jdbc, """
                insert into participation (member_id, other_id, conversation_id, last_message_id, last_message_at, unread)
                values (:member, :other, :conversation, :last, :since, :unread)""", sides);
    }

    /** What the recipient of a request that waits has begun to write is a question about it (N1). */
    private void joinDialogues() {
        var tables = jdbc.getJdbcTemplate();
        tables.update("""
                update message m set request_id = r.id from conversation c
                join contact_request r on r.recipient_id = c.starter_id and r.sender_id = c.reader_id and r.state = 'WAITING'
                where m.conversation_id = c.id and m.sent_at > r.sent_at""");
        tables.update("""
                insert into question (request_id, asker_id, asked_id, asked_at, answered_at)
                select r.id, r.recipient_id, r.sender_id, min(m.sent_at) filter (where m.sender_id = r.recipient_id),
                    min(m.sent_at) filter (where m.sender_id = r.sender_id)
                from contact_request r join message m on m.request_id = r.id group by r.id""");
        tables.update("""
                update contact_request r set expires_at = (
                    select max(m.sent_at) + interval '90 days' from message m where m.request_id = r.id)
                where exists (select from question q where q.request_id = r.id)""");
    }

    private long insert(String sql, MapSqlParameterSource row) {
        var id = jdbc.queryForObject(sql, row, Long.class);
        if (id == null) throw new IllegalStateException("No id from " + sql);
        return id;
    }

    private static MapSqlParameterSource letterRow(long conversation, DemoConversation.Letter letter) {
        return row("conversation", conversation)
                .addValue("sender", letter.writer().id())
                .addValue("text", letter.text())
                .addValue("sentAt", timestamp(letter.sentAt()))
                .addValue("form", letter.form());
    }

    private static MapSqlParameterSource sideRow(DemoConversation conversation, DemoMember member, DemoMember other) {
        return side(member.id(), other.id(), conversation.last().sentAt())
                .addValue("unread", conversation.unreadBy(member));
    }
}
