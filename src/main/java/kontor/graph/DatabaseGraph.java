package kontor.graph;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static kontor.graph.DatabaseView.OPEN;

/** Answers from PostgreSQL, which is the truth. */
@Component
class DatabaseGraph implements Graph {

    /** Somebody with thousands of contacts is led through the oldest of them where it takes two others. */
    private static final int NEAR = 200;

    /** My contacts who are open to me. */
    private static final String MINE =
            "select m.id, c.since from contact c join member m on m.id = c.other_id where c.member_id = :me and "
                    + OPEN;

    private static final String LINKS = """
            with mine as materialized ({mine}),
            near as materialized (select id from mine order by since, id limit :near),
            own as (select other_id as to_id from contact where member_id = :me and other_id in (:others)),
            theirs as materialized (
                select m.id as to_id, c.other_id as id from member m join contact c on c.member_id = m.id
                where m.id in (:others) and m.id <> :me and {open}),
            mutual as materialized (
                select to_id, count(*)::int as mutual, (array_agg(id order by since, id))[1] as first
                from theirs join mine using (id) group by to_id),
            reach as materialized (
                select step.other_id as id, min(near.id) as first from near join contact step on step.member_id = near.id
                where step.other_id <> :me and step.other_id in (select id from theirs) group by step.other_id)
            select to_id, case when own.to_id is null then 2 else 1 end as steps, coalesce(mutual.mutual, 0) as mutual, first,
                null as second
            from own full join mutual using (to_id)
            union all
            (select distinct on (to_id) to_id, 3, 0, first, m.id from theirs join reach using (id) join member m using (id)
            where to_id not in (select to_id from mutual) and to_id not in (select to_id from own) and {open}
            order by to_id, m.id)""".replace("{mine}", MINE).replace("{open}", OPEN);

    /** Of a member with thousands of contacts the latest are asked, and each of them tells of some hundreds. */
    private static final String CONTACTS_OF_CONTACTS = """
            with latest as materialized (
                select other_id from contact where member_id = :me order by since desc, other_id limit 150),
            near as materialized (select m.id from latest join member m on m.id = latest.other_id where {open}),
            far as materialized (
                select c.id, count(*)::int as shared
                from near cross join lateral (
                    select other_id as id from contact where member_id = near.id order by other_id limit 200) c
                where c.id <> :me and not exists (select from contact own where own.member_id = :me and own.other_id = c.id)
                group by c.id order by shared desc, c.id limit :limit + 1000)
            select m.id as member_id, shared from far join member m using (id)
            where {open}
            order by shared desc, m.id limit :limit""".replace("{open}", OPEN);

    private final JdbcClient jdbc;

    DatabaseGraph(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<long[]> ways(long me, long other, int most) {
        return new Search(new DatabaseView(jdbc, me, other), me).to(other, most);
    }

    @Override
    public List<Link> links(long me, Collection<Long> others) {
        return jdbc.sql(LINKS)
                .param("near", NEAR)
                .param("me", me)
                .param("others", others)
                .query(DatabaseGraph::link)
                .list();
    }

    @Override
    public List<Acquaintance> contactsOfContacts(long me, int limit) {
        return jdbc.sql(CONTACTS_OF_CONTACTS)
                .param("me", me)
                .param("limit", limit)
                .query(Acquaintance.class)
                .list();
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        var between = Stream.of(row.getLong("first"), row.getLong("second")).filter(id -> id > 0);
        return new Link(row.getLong("to_id"), row.getInt("steps"), row.getInt("mutual"), between.toList());
    }
}
