package kontor.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.administration.AuditEntry.Who;
import kontor.member.Member;

/** Reads the audit log, the latest entry first, page by page. */
@Component
class AuditTrail {

    private static final int PAGE = 50;

    private static final String SELECT = """
            select e.*, a.handle as actor_handle, a.first_name || ' ' || a.last_name as actor_name,
                   m.handle as member_handle, m.first_name || ' ' || m.last_name as member_name
            from audit_entry e
            left join member a on a.id = e.actor_id
            left join member m on m.id = e.member_id
            where e.id in (%s) order by e.id desc""";

    private static final String ALL = "select id from audit_entry where id < :before order by id desc limit :limit";

    /** What the member did and what was done to the member, each by its own index. */
    private static final String OF_MEMBER = """
            select id from (
                (select id from audit_entry where actor_id = :member and id < :before order by id desc limit :limit)
                union
                (select id from audit_entry where member_id = :member and id < :before order by id desc limit :limit)
            ) one order by id desc limit :limit""";

    private final JdbcClient jdbc;

    AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param member whose entries alone are wanted: those by and those about the member */
    Page find(Optional<Member> member, long before) {
        var found = jdbc.sql(SELECT.formatted(member.isEmpty() ? ALL : OF_MEMBER))
                .param("member", member.map(Member::id).orElse(0L))
                .param("before", before)
                .param("limit", PAGE + 1)
                .query((row, number) -> entry(row))
                .list();
        return found.size() <= PAGE
                ? new Page(found, null)
                : new Page(found.subList(0, PAGE), found.get(PAGE - 1).number());
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                new Who(row.getLong("actor_id"), row.getString("actor_handle"), row.getString("actor_name")),
                Deed.valueOf(row.getString("deed")),
                member(row),
                row.getObject("application", UUID.class),
                row.getString("details"));
    }

    private static @Nullable Who member(ResultSet row) throws SQLException {
        var number = row.getLong("member_id");
        return row.wasNull() ? null : new Who(number, row.getString("member_handle"), row.getString("member_name"));
    }

    /** @param before the entry before which the next page begins; null on the last */
    record Page(List<AuditEntry> items, @Nullable Long before) {}
}
