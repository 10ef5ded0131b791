package kontor.benchmark.network;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import kontor.benchmark.machine.Database;

/**
 * Fills a database that Kontor has set up with an invented network: members with profiles and careers, contacts with
 * heavy-tailed degrees in communities, requests that wait, and conversations. The same seed makes the same network; only
 * times count from today. It keeps three numbers per member in memory, and streams everything else.
 */
public final class Network {

    public static final String PASSWORD = People.PASSWORD;

    private static final int CITIES = 40;
    private static final int SCHOOLS = 40;
    private static final int MEMBERS_PER_COMPANY = 60;

    private final Tables tables;
    private final int members;
    private final int contactsPerMember;
    private final long seed;

    public Network(Database database, int members, int contactsPerMember, long seed) {
        this.tables = new Tables(database);
        this.members = members;
        this.contactsPerMember = contactsPerMember;
        this.seed = seed;
    }

    public static String address(long member) {
        return People.address(member);
    }

    /** Fills the database, unless it holds this many members already; any other number is refused. */
    public void fill() throws SQLException {
        var there = count("member");
        if (there == members) return;
        if (there > 0) throw new IllegalStateException("The database holds " + there + " members, not " + members);

        var start = Instant.now();
        var words = new Words();
        var dice = new Dice(seed);
        var now = start.truncatedTo(ChronoUnit.MINUTES);
        var companies = new Communities(Math.max(10, members / MEMBERS_PER_COMPANY), members, 1.7, dice);
        var schools = new Communities(SCHOOLS, members, 1.5, dice);
        var cities = new Communities(CITIES, members, 2, dice);

        var constraints = Constraints.lift(
                tables, "{member,account,position,education,contact,conversation,message,participation}");
        new People(words, dice, now, companies, schools, cities).write(members, tables);
        say("members", start);
        var contacts = new Ties(words, dice, now, companies, schools, cities).write(members, contactsPerMember, tables);
        say(contacts + " contacts", start);
        constraints.restore();
        say("indexes and foreign keys", start);
        new Entries(tables).write(members);
        say("what a search finds", start);
        new Asking(words, dice, now, companies, schools, cities).write(members, tables);
        for (var table : new String[] {"member", "conversation", "message"}) countOn(table);
        tables.execute("vacuum (analyze)");
        say("a network of " + members, start);
    }

    private long count(String table) throws SQLException {
        try (var connection = tables.connect();
                var rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The next row that Kontor adds gets the next number. */
    private void countOn(String table) throws SQLException {
        tables.execute("select setval(pg_get_serial_sequence('%1$s', 'id'), (select max(id) from %1$s))"
                .formatted(table));
    }

    private static void say(String what, Instant start) {
        System.out.printf(
                "  %s after %d s%n", what, Duration.between(start, Instant.now()).toSeconds());
    }
}
