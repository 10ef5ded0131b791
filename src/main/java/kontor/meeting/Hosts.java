package kontor.meeting;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.member.Member;

import static java.time.ZoneOffset.UTC;

/** Whom administrators have appointed as hosts of official meetings (E3). */
@Service
@Transactional
public class Hosts implements HostRole {

    private final JdbcClient jdbc;
    private final Clock clock;

    Hosts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isHeldBy(Member member) {
        return jdbc.sql("select exists (select from meeting_host where member_id = :member)")
                .param("member", member.id())
                .query(Boolean.class)
                .single();
    }

    /** Answers whether that is new. */
    public boolean appoint(Member member) {
        return jdbc.sql("""
                        insert into meeting_host (member_id, appointed_at) values (:member, :now)
                        on conflict do nothing""")
                        .param("member", member.id())
                        .param("now", clock.instant().atOffset(UTC))
                        .update()
                == 1;
    }

    /** Answers whether the member had been appointed. */
    public boolean withdraw(Member member) {
        return jdbc.sql("delete from meeting_host where member_id = :member")
                        .param("member", member.id())
                        .update()
                == 1;
    }
}
