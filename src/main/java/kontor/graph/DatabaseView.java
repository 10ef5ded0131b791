package kontor.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What one member may see of the graph on the way to another, asked of PostgreSQL: how the two stand, with the ties of
 * both, in one statement, and then the ties of a whole frontier at a time, as far as they are not known yet.
 */
final class DatabaseView implements View {

    /** Whether the list of a {@code member m} is open to me (D5), and m is not suspended or behind a block (N4). */
    static final String OPEN = """
            (m.contact_list = 'MEMBERS' or m.contact_list = 'CONTACTS'
                and exists (select from contact own where own.member_id = :me and own.other_id = m.id))
            and m.suspended_at is null
            and not exists (select from block b where b.member_id = :me and b.other_id = m.id)""";

    /** Somebody with thousands of contacts is led through some hundreds of them. */
    private static final int WIDTH = 300;

    private static final String TIES = """
            select c.member_id, c.other_id, (c.since at time zone 'UTC')::date - date '2000-01-01' as day,
                exists (select from encounter e where e.member_id = c.member_id and e.other_id = c.other_id) as met
            from contact c join member m on m.id = c.other_id
            where c.member_id = any(:members) and {open} order by c.member_id, c.other_id""".replace("{open}", OPEN);

    /** All ties of the members are looked through before the others are looked for, by hash: neither are few. */
    private static final String MEETING = """
            with ties as materialized (select member_id, other_id from contact where member_id = any(:members)),
            met as materialized (select * from ties where other_id in (select unnest(:others::bigint[])))
            select member_id, other_id, (c.since at time zone 'UTC')::date - date '2000-01-01' as day,
                exists (select from encounter e where e.member_id = c.member_id and e.other_id = c.other_id) as met
            from met join contact c using (member_id, other_id) order by member_id, other_id""";

    private static final String START = """
            select * from (
                select exists (select from contact where member_id = :me and other_id = :other) as contact,
                    exists (select from member m where m.id = :other and {open}) as open) standing
            left join ({ties}) ties on true""".replace("{open}", OPEN).replace("{ties}", TIES);

    private final JdbcClient jdbc;
    private final long me;
    private final KnownTies known = new KnownTies();
    private KnownTies meetings = new KnownTies(); // to those who were sought
    private Set<Long> sought = Set.of();
    private boolean contact;
    private boolean open;

    DatabaseView(JdbcClient jdbc, long me, long other) {
        this.jdbc = jdbc;
        this.me = me;
        known.expect(me, other);
        jdbc.sql(START)
                .param("me", me)
                .param("other", other)
                .param("members", new long[] {me, other})
                .query(row -> {
                    contact = row.getBoolean("contact");
                    open = row.getBoolean("open");
                    if (row.getLong("member_id") > 0) known.learn(row);
                });
    }

    @Override
    public boolean isContact(long other) {
        return contact;
    }

    @Override
    public boolean isOpen(long other) {
        return open;
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public void visit(long[] members, Visitor visitor) {
        var missing = known.missing(members);
        if (missing.length > 0) learn(missing);
        known.show(members, visitor);
    }

    /** On the next way to the same member nearly the same ties are looked for again. */
    @Override
    public void meet(long[] members, long[] others, Visitor visitor) {
        if (known.holdsAll(members)) {
            known.show(members, visitor);
            return;
        }
        if (!meetings.holdsAll(members) || !sought.containsAll(boxed(others))) learnMeetings(members, others);
        meetings.show(members, visitor);
    }

    @Override
    public long effort(long[] members) {
        return members.length;
    }

    private void learn(long[] members) {
        known.expect(members);
        jdbc.sql(TIES).param("me", me).param("members", members).query(row -> {
            known.learn(row);
        });
    }

    private void learnMeetings(long[] members, long[] others) {
        meetings = new KnownTies();
        meetings.expect(members);
        sought = new HashSet<>(boxed(others));
        jdbc.sql(MEETING).param("members", members).param("others", others).query(row -> {
            meetings.learn(row);
        });
    }

    private static List<Long> boxed(long[] members) {
        return LongStream.of(members).boxed().toList();
    }
}
