package kontor.fact;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;

/** Finds ways between members. */
@Component("factWays")
class Ways {

    /** Somebody with thousands of contacts is led through the latest of them. */
    private static final int NEAR = 200;

    private final JdbcClient jdbc;

    Ways(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The shortest way to each of the others to whom there is one of two or three steps, in one statement; to a contact
     * of mine there is none of three. A tie between two others is mine to see only where both lists are open to me (D5),
     * so on the longer way all lists but my contact's are open to all members. From both ends one step is taken, to where
     * they meet: on a network of two million contacts that is a few thousand rows of an index.
     */
    List<Way> to(Member me, Collection<Long> others) {
        if (others.isEmpty()) return List.of();

        return jdbc.sql("""
                        with mine as materialized (
                            select m.id, m.first_name, m.last_name, c.since
                            from contact c join member m on m.id = c.other_id
                            where c.member_id = :me and m.contact_list <> 'NOBODY' and m.suspended_at is null),
                        near as materialized (select * from mine order by since desc, id limit :near),
                        theirs as materialized (
                            select o.id as to_id, o.first_name as to_name, o.contact_list, c.other_id as id
                            from member o join contact c on c.member_id = o.id
                            where o.id in (:others) and (o.contact_list = 'MEMBERS' or o.contact_list = 'CONTACTS'
                                and exists (select from contact k where k.member_id = :me and k.other_id = o.id))),
                        mutual as materialized (
                            select theirs.to_id, count(*) as mutual, (array_agg(mine.first_name || ' ' || mine.last_name
                                order by mine.last_name, mine.first_name, mine.id))[1] as first
                            from theirs join mine on mine.id = theirs.id group by theirs.to_id),
                        reach as materialized (
                            select step.other_id as id, min(near.id) as first_id
                            from near join contact step on step.member_id = near.id
                            where step.other_id <> :me and step.other_id in (select id from theirs)
                            group by step.other_id)
                        select to_id, mutual, first, null as second, null as last from mutual
                        union all
                        (select distinct on (theirs.to_id) theirs.to_id, 0, near.first_name, m.first_name, theirs.to_name
                        from theirs join reach on reach.id = theirs.id join near on near.id = reach.first_id
                        join member m on m.id = theirs.id and m.contact_list = 'MEMBERS' and m.suspended_at is null
                        where theirs.contact_list = 'MEMBERS' and theirs.to_id not in (select to_id from mutual)
                          and not exists (select from contact k where k.member_id = :me and k.other_id = theirs.to_id)
                          and not exists (select from block b where b.member_id = :me and b.other_id = m.id)
                        order by theirs.to_id, m.last_name, m.id)""")
                .param("near", NEAR)
                .param("me", me.id())
                .param("others", others)
                .query(Way.class)
                .list();
    }
}
