package kontor.map;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;

/** Reads who my contacts are and who of them knows whom. A tie is mine to see only where both lists are open to me (D5). */
@Component
class ContactRepository {

    private static final int MOST = 10_000;

    private final JdbcClient jdbc;

    ContactRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The best-connected first; of very many, the latest. Each tie is read from its later member's side, since those who
     * joined early have most.
     */
    List<Contact> find(Member me, Grouping grouping) {
        return jdbc.sql("""
                        with mine as materialized (
                            select m.id, m.handle, m.first_name, m.last_name, m.city, m.contact_list <> 'NOBODY' as open
                            from (select other_id from contact where member_id = :me order by since desc limit :most) c
                            join member m on m.id = c.other_id where m.suspended_at is null),
                        tie as materialized (
                            select mine.id as one_id, other.id as other_id
                            from mine join contact c on c.member_id = mine.id and c.other_id < mine.id
                            join mine other on other.id = c.other_id
                            where mine.open and other.open),
                        known as materialized (
                            select id, count(*) as mutual
                            from (select one_id as id from tie union all select other_id from tie) side group by id)
                        select mine.id, mine.handle, mine.first_name || ' ' || mine.last_name as name,
                            coalesce(latest.community, '') as community, mine.open, coalesce(known.mutual, 0) as mutual
                        from mine left join known on known.id = mine.id
                        """ + grouping.source() + """

                        order by mutual desc, mine.last_name, mine.first_name, mine.id""")
                .param("me", me.id())
                .param("most", MOST)
                .query(Contact.class)
                .list();
    }

    /** The ties between those of them whose lists are open, the oldest first. */
    List<Tie> ties(Collection<Contact> contacts, int limit) {
        var open = contacts.stream().filter(Contact::open).map(Contact::id).toArray(Long[]::new);
        return jdbc.sql("""
                        select member_id as one_id, other_id from contact
                        where member_id = any(:open) and other_id = any(:open) and member_id < other_id
                        order by since, member_id, other_id limit :limit""")
                .param("open", open)
                .param("limit", limit)
                .query(Tie.class)
                .list();
    }
}
