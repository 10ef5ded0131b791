package kontor.message;

import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;

import static java.time.ZoneOffset.UTC;

/** Which pairs of members have a conversation, and who began it when. */
@Component
class ConversationRepository {

    private final JdbcClient jdbc;

    ConversationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Long> findBetween(Member one, Member other) {
        return jdbc.sql("""
                        select id from conversation
                        where least(starter_id, reader_id) = least(:one, :other)
                          and greatest(starter_id, reader_id) = greatest(:one, :other)
                          and starter_id is not null and reader_id is not null
                        """)
                .param("one", one.id())
                .param("other", other.id())
                .query(Long.class)
                .optional();
    }

    /**
     * What has been written between the two, for the first of them to write, in one statement. The note of a request of
     * the other that waits or was accepted counts as an answer (N1); whether it was declined is not asked (R3).
     *
     * @param today when the day began, up to which conversations count that the writer has started
     */
    Exchange between(Member writer, Member reader, Instant today, Instant now) {
        return jdbc.sql("""
                        select c.id is not null as begun,
                            exists (select from message where conversation_id = c.id and sender_id = :reader)
                                or exists (select from contact_request
                                    where recipient_id = :writer and sender_id = :reader
                                      and (state = 'ACCEPTED' or state = 'WAITING' and expires_at > :now)) as answered,
                            (select count(*) from message where conversation_id = c.id and sender_id = :writer) as written,
                            (select count(*) from conversation
                                where starter_id = :writer and started_at >= :today) as started_today
                        from (values (1)) one left join conversation c
                          on least(c.starter_id, c.reader_id) = least(:writer, :reader)
                          and greatest(c.starter_id, c.reader_id) = greatest(:writer, :reader)
                          and c.starter_id is not null and c.reader_id is not null""")
                .param("writer", writer.id())
                .param("reader", reader.id())
                .param("today", today.atOffset(UTC))
                .param("now", now.atOffset(UTC))
                .query(Exchange.class)
                .single();
    }

    /** Removes those of a member in which no message is left. */
    void removeEmptyOf(Long memberId) {
        jdbc.sql("""
                        delete from conversation c where (starter_id = :member or reader_id = :member)
                          and not exists (select from message m where m.conversation_id = c.id)
                        """).param("member", memberId).update();
    }

    Long start(Member starter, Member reader, Instant now) {
        return jdbc.sql("""
                        insert into conversation (starter_id, reader_id, started_at)
                        values (:starter, :reader, :now) returning id
                        """)
                .param("starter", starter.id())
                .param("reader", reader.id())
                .param("now", now.atOffset(UTC))
                .query(Long.class)
                .single();
    }
}
