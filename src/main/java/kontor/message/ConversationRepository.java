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

    int countStarted(Member starter, Instant since) {
        return jdbc.sql("select count(*) from conversation where starter_id = :starter and started_at >= :since")
                .param("starter", starter.id())
                .param("since", since.atOffset(UTC))
                .query(Integer.class)
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
