package kontor.administration;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
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
    private volatile @Nullable Set<Long> known;

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
     * Whether to show the member the way to the administration: as it was within the last minute, so that pages need not
     * ask. What is behind the way is guarded by {@link AdminGate} all the same.
     */
    boolean mayInclude(Member member) {
        var last = known;
        if (last == null) known = last = all();
        return last.contains(member.id());
    }

    /**
     * Whoever was appointed on another node, or took the address of {@code KONTOR_ADMIN}, is known from then on. Before a
     * page has asked there is nothing to keep true: the first administrator of a network is there with the first page.
     */
    @Scheduled(fixedRate = 1, timeUnit = TimeUnit.MINUTES)
    void readAnew() {
        if (known != null) known = all();
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
}
