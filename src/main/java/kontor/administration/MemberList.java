package kontor.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.account.AdminAddress;
import kontor.mail.EmailAddress;
import kontor.member.Member;
import kontor.member.MemberCard;
import kontor.shared.Ascii;

/** Members by name, page by page: all of a state, or those with some text in their name or e-mail address. */
@Component
class MemberList {

    private static final int PAGE = 25;

    private static final String SELECT = """
            select m.*, a.email, a.email = :admin or d.member_id is not null as administers
            from member m
            join account a on a.member_id = m.id
            left join administrator d on d.member_id = m.id
            where (m.last_name, m.first_name, m.id) > (:last, :first, :id)
              and\s""";

    /** Two sets of ids, so that each is found by its trigram index. */
    private static final String FOUND = """
            and m.id in (select id from member where search_name like :name
                         union select member_id from account where email like :email)""";

    private static final String BY_NAME = " order by m.last_name, m.first_name, m.id limit :limit";

    private final JdbcClient jdbc;
    private final AdminAddress admin;

    MemberList(JdbcClient jdbc, AdminAddress admin) {
        this.jdbc = jdbc;
        this.admin = admin;
    }

    Page find(boolean suspended, String text, Optional<Member> after) {
        var state = suspended ? "m.suspended_at is not null" : "m.suspended_at is null";
        var found = jdbc.sql(SELECT + state + (text.isEmpty() ? "" : " " + FOUND) + BY_NAME)
                .param("admin", admin.address().map(EmailAddress::value).orElse(""))
                .param("last", after.map(Member::lastName).orElse(""))
                .param("first", after.map(Member::firstName).orElse(""))
                .param("id", after.map(Member::id).orElse(0L))
                .param("name", pattern(Ascii.fold(text)))
                .param("email", pattern(text.toLowerCase(Locale.ROOT)))
                .param("limit", PAGE + 1)
                .query(MemberList::entry)
                .list();
        return found.size() <= PAGE
                ? new Page(found, null)
                : new Page(found.subList(0, PAGE), found.get(PAGE - 1).member().handle());
    }

    private static String pattern(String text) {
        return "%" + text.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    private static MemberEntry entry(ResultSet row, int number) throws SQLException {
        return new MemberEntry(
                MemberCard.ROW.mapRow(row, number),
                row.getString("email"),
                row.getObject("joined_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("administers"));
    }

    /** @param after the handle after which the next page begins; null on the last */
    record Page(List<MemberEntry> items, @Nullable String after) {}
}
