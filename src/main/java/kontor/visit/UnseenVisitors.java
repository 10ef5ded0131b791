package kontor.visit;

import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;

import static java.time.ZoneOffset.UTC;

/** The table of members who browse unseen. */
@Component
class UnseenVisitors {

    private final JdbcClient jdbc;

    UnseenVisitors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(Member member) {
        return jdbc.sql("select exists (select from unseen_visitor where member_id = :member)")
                .param("member", member.id())
                .query(Boolean.class)
                .single();
    }

    void add(Member member, Instant since) {
        jdbc.sql("insert into unseen_visitor (member_id, since) values (:member, :since) on conflict do nothing")
                .param("member", member.id())
                .param("since", since.atOffset(UTC))
                .update();
    }

    void remove(Member member) {
        jdbc.sql("delete from unseen_visitor where member_id = :member")
                .param("member", member.id())
                .update();
    }
}
