package kontor.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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
                            (member_id, other_id, conversation_id, last_message_id, last_message_at, unread, read_message_id)
                        values (:sender, :recipient, :conversation, :message, :sentAt, 0, :read),
                               (:recipient, :sender, :conversation, :message, :sentAt, :unread, null)
                        on conflict (member_id, other_id) do update set
                            last_message_id = excluded.last_message_id,
                            last_message_at = excluded.last_message_at,
                            unread = participation.unread + excluded.unread,
                            read_message_id = coalesce(excluded.read_message_id, participation.read_message_id)
                        """)
                .param("sender", sender.id())
                .param("recipient", recipient.id())
                .param("conversation", message.conversation())
                .param("message", message.id())
                .param("sentAt", message.sentAt().atOffset(UTC))
                .param("unread", unread)
                .param("read", sender.hasReadMarks() ? message.id() : null, Types.BIGINT)
                .update();
    }

    /**
     * Nothing is new any more, provided that no more than so many messages were; up to where that is read is kept for
     * those alone who show it (N3).
     */
    void markRead(Member me, Member other, int shown) {
        jdbc.sql("""
                        update participation set unread = 0,
                            read_message_id = case when :mark then last_message_id else read_message_id end
                        where member_id = :me and other_id = :other
                          and unread <= :shown and (unread > 0 or :mark and read_message_id is distinct from last_message_id)""")
                .param("me", me.id())
                .param("other", other.id())
                .param("shown", shown)
                .param("mark", me.hasReadMarks())
                .update();
    }

    /** Up to which message of their conversation the member has read while showing that; 0 if none. */
    long readUpTo(Member reader, Member other) {
        return jdbc.sql("""
                        select coalesce(max(read_message_id), 0) from participation
                        where member_id = :reader and other_id = :other""")
                .param("reader", reader.id())
                .param("other", other.id())
                .query(Long.class)
                .single();
    }

    long countUnread(Member me) {
        return jdbc.sql("select count(*) from (" + UnreadBadge.QUERY + ") unread")
                .param("me", me.id())
                .query(Long.class)
                .single();
    }

    /** Whether the other has left, or looks so because of a block (N4). */
    boolean isWithFormer(Member me, Long conversation) {
        return jdbc.sql("""
                        select exists (select from participation p
                        left join block b on b.member_id = :me and b.other_id = p.other_id
                        where p.member_id = :me and p.conversation_id = :conversation
                          and (p.other_id is null or b.mine = false))
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

    /** For a member who is blocked the last message is the last one of the own, as if the other had left (N4). */
    void fallBackToOwnWords(Long memberId, Long otherId) {
        jdbc.sql("""
                        update participation p set last_message_id = own.id, last_message_at = own.sent_at, unread = 0
                        from (select m.id, m.sent_at from message m
                              where m.sender_id = :member and m.conversation_id = (
                                  select conversation_id from participation
                                  where member_id = :member and other_id = :other)
                              order by m.id desc limit 1) own
                        where p.member_id = :member and p.other_id = :other
                        """).param("member", memberId).param("other", otherId).update();
    }

    /** Both sides' last message is the last one again; nothing is new in it. */
    void comeBack(Long oneId, Long otherId) {
        jdbc.sql("""
                        update participation p set (last_message_id, last_message_at, unread) = (
                            select m.id, m.sent_at, 0 from message m
                            where m.conversation_id = p.conversation_id order by m.id desc limit 1)
                        where (p.member_id, p.other_id) in ((:one, :other), (:other, :one))
                        """).param("one", oneId).param("other", otherId).update();
    }

    /** Whoever has blocked the other does not see the conversation; who is blocked sees what is left of a former member. */
    ConversationList findAfter(Member me, ConversationList.Place place) {
        var entries = jdbc.sql("select " + MemberCard.COLUMNS + """
                        , p.conversation_id, left(l.text, 160) as snippet, l.sender_id = :me as mine,
                               p.last_message_at, p.unread
                        from participation p
                        left join block b on b.member_id = :me and b.other_id = p.other_id
                        left join member m on m.id = p.other_id and b.member_id is null
                        join message l on l.id = p.last_message_id
                        where p.member_id = :me and m.suspended_at is null
                          and (b.member_id is null or not b.mine and l.sender_id = :me)
                          and (p.last_message_at, p.conversation_id) < (:at, :number)
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
