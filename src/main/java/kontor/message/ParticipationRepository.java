package kontor.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.member.MemberCard;

import static java.time.ZoneOffset.UTC;

/** Each side's view of its conversations: their order, and how many messages are unread. */
@Component
class ParticipationRepository {

    private final JdbcClient jdbc;

    ParticipationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void moveToTop(Delivery message, Member sender, Member recipient, int unread) {
        jdbc.sql("""
                        insert into participation
                            (member_id, other_id, conversation_id, last_message_id, last_message_at, unread)
                        values (:sender, :recipient, :conversation, :message, :sentAt, 0),
                               (:recipient, :sender, :conversation, :message, :sentAt, :unread)
                        on conflict (member_id, other_id) do update set
                            last_message_id = excluded.last_message_id,
                            last_message_at = excluded.last_message_at,
                            unread = participation.unread + excluded.unread
                        """)
                .param("sender", sender.id())
                .param("recipient", recipient.id())
                .param("conversation", message.conversation())
                .param("message", message.id())
                .param("sentAt", message.sentAt().atOffset(UTC))
                .param("unread", unread)
                .update();
    }

    void markRead(Member me, Member other) {
        jdbc.sql("update participation set unread = 0 where member_id = :me and other_id = :other and unread > 0")
                .param("me", me.id())
                .param("other", other.id())
                .update();
    }

    long countUnread(Member me) {
        return jdbc.sql("""
                        select count(*) from participation p join member m on m.id = p.other_id
                        where p.member_id = :me and p.unread > 0 and m.suspended_at is null""").param("me", me.id()).query(Long.class).single();
    }

    boolean isWithFormer(Member me, Long conversation) {
        return jdbc.sql("""
                        select exists (select from participation
                        where member_id = :me and conversation_id = :conversation and other_id is null)
                        """)
                .param("me", me.id())
                .param("conversation", conversation)
                .query(Boolean.class)
                .single();
    }

    /** The last message of each conversation with a member is the last one that is there; nothing is new in it. */
    void fallBackToWhatIsLeft(Long memberId) {
        jdbc.sql("""
                        update participation p set (last_message_id, last_message_at, unread) = (
                            select m.id, m.sent_at, 0 from message m
                            where m.conversation_id = p.conversation_id order by m.id desc limit 1)
                        where p.other_id = :member
                        """).param("member", memberId).update();
    }

    ConversationList findAfter(Member me, ConversationList.Place place) {
        var entries = jdbc.sql("select " + MemberCard.COLUMNS + """
                        , p.conversation_id, left(l.text, 160) as snippet, l.sender_id = :me as mine,
                               p.last_message_at, p.unread
                        from participation p
                        left join member m on m.id = p.other_id
                        join message l on l.id = p.last_message_id
                        where p.member_id = :me and m.suspended_at is null and (p.last_message_at, p.conversation_id) < (:at, :number)
                        order by p.last_message_at desc, p.conversation_id desc limit :limit
                        """)
                .param("me", me.id())
                .param("at", place.at().atOffset(UTC))
                .param("number", place.number())
                .param("limit", ConversationList.LENGTH + 1)
                .query(ParticipationRepository::entry)
                .list();
        return ConversationList.of(entries);
    }

    private static ConversationList.Entry entry(ResultSet row, int number) throws SQLException {
        return new ConversationList.Entry(
                row.getObject("id") == null ? null : MemberCard.ROW.mapRow(row, number),
                row.getLong("conversation_id"),
                row.getString("snippet"),
                row.getBoolean("mine"),
                row.getObject("last_message_at", OffsetDateTime.class).toInstant(),
                row.getInt("unread"));
    }
}
