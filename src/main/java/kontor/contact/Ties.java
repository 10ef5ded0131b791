package kontor.contact;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.member.MemberCard;

import static java.sql.Types.TIMESTAMP_WITH_TIMEZONE;
import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.joining;

/** The table of contacts: two rows for each, one per side. */
@Component
class Ties {

    /** A tie between two others is mine to see only where both lists are open to me (D5); the third is my contact. */
    private static final String MUTUAL = """
            from contact mine
            join contact theirs on theirs.member_id in (:others) and theirs.other_id = mine.other_id
            join member m on m.id = mine.other_id
            join member other on other.id = theirs.member_id
            where mine.member_id = :me and m.contact_list <> 'NOBODY' and m.suspended_at is null
              and (other.contact_list = 'MEMBERS' or other.contact_list = 'CONTACTS'
                   and exists (select from contact c where c.member_id = :me and c.other_id = other.id))""";

    /** In one statement, so it reads what has been asked from the table of the module above. */
    private static final String STANDING = """
            case
                when exists (select from contact where member_id = :me and other_id = :other) then 'CONTACT'
                when exists (select from contact_request where sender_id = :me and recipient_id = :other
                    and state = 'WAITING' and expires_at > :now) then 'ASKED'
                when exists (select from contact_request where sender_id = :other and recipient_id = :me
                    and state = 'WAITING' and expires_at > :now) then 'ASKED_BY'
                else 'NONE' end""";

    private final JdbcClient jdbc;
    private final ObjectProvider<MarkSource> marks;

    Ties(JdbcClient jdbc, ObjectProvider<MarkSource> marks) {
        this.jdbc = jdbc;
        this.marks = marks;
    }

    boolean exists(Member one, Member other) {
        return jdbc.sql("select exists (select from contact where member_id = :one and other_id = :other)")
                .param("one", one.id())
                .param("other", other.id())
                .query(Boolean.class)
                .single();
    }

    /** How the other stands to me, in one statement; what I have asked waits as far as I can see (R3). */
    Standing between(Member me, Member other, Instant now) {
        return jdbc.sql("select " + STANDING)
                .param("me", me.id())
                .param("other", other.id())
                .param("now", now.atOffset(UTC), TIMESTAMP_WITH_TIMEZONE)
                .query(Standing.class)
                .single();
    }

    /** How the other stands to me, my marks, and the contacts in common that are mine to see (D5), in one statement. */
    Relation relation(Member me, Member other, Instant now) {
        var rows = jdbc.sql("select standing, marks, id, handle, name from (select " + STANDING + " as standing, "
                        + marked() + """
                         as marks, 0 as id, '' as handle, '' as name, '' as last_name, '' as first_name
                        union all
                        select null, '', m.id, m.handle, m.first_name || ' ' || m.last_name, m.last_name, m.first_name
                        """ + MUTUAL
                        + ") rows order by standing nulls last, last_name, first_name, handle")
                .param("me", me.id())
                .param("other", other.id())
                .param("others", List.of(other.id()))
                .param("now", now.atOffset(UTC), TIMESTAMP_WITH_TIMEZONE)
                .query(RelationRow.class)
                .list();
        return new Relation(
                Objects.requireNonNull(rows.get(0).standing()),
                Set.of(rows.get(0).marks().split(",")),
                rows.stream().skip(1).map(RelationRow::toMutual).toList());
    }

    /** The names of those marks that there are, with commas between. */
    private String marked() {
        return marks.stream()
                .map(mark -> ", case when " + mark.query() + " then '" + mark.name() + "' end")
                .collect(joining("", "concat_ws(',', null::text", ")"));
    }

    void join(Member one, Member other, Instant now) {
        jdbc.sql("""
                        insert into contact (member_id, other_id, since)
                        values (:one, :other, :now), (:other, :one, :now) on conflict do nothing""")
                .param("one", one.id())
                .param("other", other.id())
                .param("now", now.atOffset(UTC), TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    void part(Member one, Member other) {
        jdbc.sql("delete from contact where (member_id, other_id) in ((:one, :other), (:other, :one))")
                .param("one", one.id())
                .param("other", other.id())
                .update();
    }

    /** My contacts by name, after the given one. */
    List<MemberCard> of(Member me, String afterLast, String afterFirst, Long afterId, Limit limit) {
        return jdbc.sql("select " + MemberCard.COLUMNS + """
                         from contact c join member m on m.id = c.other_id
                        where c.member_id = :me and m.suspended_at is null and (m.last_name, m.first_name, m.id) > (:last, :first, :id)
                        order by m.last_name, m.first_name, m.id limit :limit""")
                .param("me", me.id())
                .param("last", afterLast)
                .param("first", afterFirst)
                .param("id", afterId)
                .param("limit", limit.max())
                .query(MemberCard.ROW)
                .list();
    }

    long count(Member me) {
        return jdbc.sql("""
                        select count(*) from contact c join member m on m.id = c.other_id
                        where c.member_id = :me and m.suspended_at is null""").param("me", me.id()).query(Long.class).single();
    }

    /** Either the standing or a contact in common. */
    private record RelationRow(@Nullable Standing standing, String marks, Long id, String handle, String name) {

        MutualContact toMutual() {
            return new MutualContact(id, handle, name);
        }
    }
}
