package kontor.administration;

import java.time.Clock;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.account.AdminAddress;
import kontor.mail.EmailAddress;
import kontor.member.Member;

/** Who administers: the member whose address is {@code KONTOR_ADMIN}, and whoever was appointed. */
@Component
class Administrators {

    private final JdbcClient jdbc;
    private final AdminAddress admin;
    private final Clock clock;

    Administrators(JdbcClient jdbc, AdminAddress admin, Clock clock) {
        this.jdbc = jdbc;
        this.admin = admin;
        this.clock = clock;
    }

    boolean include(Member member) {
        return jdbc.sql("""
                        select exists (select from administrator where member_id = :member)
                            or exists (select from account where member_id = :member and email = :admin)""")
                .param("member", member.id())
                .param("admin", admin.address().map(EmailAddress::value).orElse(""))
                .query(Boolean.class)
                .single();
    }

    /** Answers whether that is new. */
    boolean add(Member member) {
        return jdbc.sql("""
                        insert into administrator (member_id, appointed_at) values (:member, :now)
                        on conflict do nothing""")
                        .param("member", member.id())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Answers whether the member had been appointed. */
    boolean remove(Member member) {
        return jdbc.sql("delete from administrator where member_id = :member")
                        .param("member", member.id())
                        .update()
                == 1;
    }
}
