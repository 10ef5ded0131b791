package kontor.administration;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import kontor.member.Member;

/**
 * Notes what administrators did, in the transaction that did it. The database refuses to change or delete an entry. A
 * member stands in it by number alone, so that it names nobody any more when an account is closed.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AuditLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Something that concerns nobody in particular. */
    public void note(Member actor, Deed deed, String details) {
        add(actor, deed, null, null, details);
    }

    void note(Member actor, Deed deed, Member member, String details) {
        add(actor, deed, member.id(), null, details);
    }

    /** Something done to a sign-up, which is no member (yet). */
    void note(Member actor, Deed deed, UUID application, String details) {
        add(actor, deed, null, application, details);
    }

    /** A sign-up that made a member. */
    void note(Member actor, Deed deed, Member member, UUID application) {
        add(actor, deed, member.id(), application, "");
    }

    private void add(Member actor, Deed deed, @Nullable Long memberId, @Nullable UUID application, String details) {
        jdbc.sql("""
                        insert into audit_entry (noted_at, actor_id, deed, member_id, application, details)
                        values (:now, :actor, :deed, :member, :application, :details)""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .param("deed", deed.name())
                .param("member", memberId)
                .param("application", application)
                .param("details", details)
                .update();
    }
}
