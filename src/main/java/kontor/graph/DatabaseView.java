package kontor.graph;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What one member may see of the graph, asked of PostgreSQL. */
final class DatabaseView implements View {

    /** Whether the list of a {@code member m} is open to me (D5), and m is no stranger to me by suspension or block (N4). */
    static final String OPEN = """
            (m.contact_list = 'MEMBERS' or m.contact_list = 'CONTACTS'
                and exists (select from contact own where own.member_id = :me and own.other_id = m.id))
            and m.suspended_at is null
            and not exists (select from block b where b.member_id = :me and b.other_id = m.id)""";

    /** Somebody with thousands of contacts is led through some hundreds of them. */
    private static final int WIDTH = 300;

    private final JdbcClient jdbc;
    private final long me;

    DatabaseView(JdbcClient jdbc, long me) {
        this.jdbc = jdbc;
        this.me = me;
    }

    @Override
    public boolean isContact(long other) {
        return jdbc.sql("select exists (select from contact where member_id = :me and other_id = :other)")
                .param("me", me)
                .param("other", other)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean isOpen(long member) {
        return jdbc.sql("select exists (select from member m where m.id = :member and " + OPEN + ")")
                .param("me", me)
                .param("member", member)
                .query(Boolean.class)
                .single();
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public void visit(long[] members, Visitor visitor) {
        jdbc.sql("""
                        select f.place, c.other_id, (c.since at time zone 'UTC')::date - date '2000-01-01' as day,
                            exists (select from encounter e where e.member_id = c.member_id and e.other_id = c.other_id)
                                as met
                        from unnest(:members) with ordinality as f (id, place)
                        join contact c on c.member_id = f.id join member m on m.id = c.other_id
                        where\s""" + OPEN + " order by f.place, c.other_id")
                .param("members", members)
                .param("me", me)
                .query(row -> {
                    var cost = Trust.cost(Trust.of(row.getBoolean("met"), row.getLong("day")));
                    visitor.tie(row.getInt("place") - 1, row.getLong("other_id"), cost);
                });
    }
}
