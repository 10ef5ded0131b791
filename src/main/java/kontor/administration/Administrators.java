package kontor.administration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

import org.jspecify.annotations.Nullable;
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
    private volatile @Nullable Known known;

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

    /**
     * Whether to show the member the way to the administration: what {@link #include} answered within the last minute,
     * so that pages need not ask. What is behind the way is guarded by {@link AdminGate} all the same.
     */
    boolean mayInclude(Member member) {
        var now = clock.instant();
        var last = known;
        if (last == null || last.until().isBefore(now))
            known = last = new Known(all(), now.plus(Duration.ofMinutes(1)));
        return last.members().contains(member.id());
    }

    private Set<Long> all() {
        return jdbc.sql("""
                        select member_id from administrator
                        union select member_id from account where email = :admin""")
                .param("admin", admin.address().map(EmailAddress::value).orElse(""))
                .query(Long.class)
                .set();
    }

    /** Answers whether that is new. */
    boolean add(Member member) {
        known = null;
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
        known = null;
        return jdbc.sql("delete from administrator where member_id = :member")
                        .param("member", member.id())
                        .update()
                == 1;
    }

    private record Known(Set<Long> members, Instant until) {}
}
