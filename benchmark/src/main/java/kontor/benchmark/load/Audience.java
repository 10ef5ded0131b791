package kontor.benchmark.load;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import kontor.benchmark.machine.Database;
import kontor.benchmark.network.Network;

/**
 * The members in whose name the benchmark looks and sends, all signed in: readers, each asked by at least so many
 * others, and senders, Premium members with few requests that wait.
 */
public final class Audience {

    private static final int READERS = 100;
    private static final int SENDERS = 400;

    private static final String PARTNER = "(select m.handle from participation p join member m on m.id = p.other_id"
            + " where p.member_id = %s order by p.last_message_at desc limit 1)";

    private static final String FIND_READERS = """
            select r.recipient_id as id, %s as partner,
                   (select m.handle from contact c join member m on m.id = c.other_id
                    where c.member_id = r.recipient_id limit 1) as contact
            from contact_request r
            where r.state = 'WAITING' and r.declined_at is null and r.expires_at > now() + interval '1 day'
              and exists (select from participation p where p.member_id = r.recipient_id)
            group by r.recipient_id having count(*) >= %%d order by md5(r.recipient_id::text) limit %d
            """.formatted(PARTNER.formatted("r.recipient_id"), READERS);

    private static final String FIND_SENDERS = """
            select s.id, %s as partner, '' as contact from member s
            where s.premium_until > now() and exists (select from participation p where p.member_id = s.id)
            order by (select count(*) from contact_request r where r.sender_id = s.id and r.state = 'WAITING'),
                     md5(s.id::text)
            limit %d""".formatted(PARTNER.formatted("s.id"), SENDERS);

    private static final String FIND_OTHERS = "select id, '' as partner, handle as contact from member"
            + " where id %% 7 = 3 order by md5(id::text || '%s') limit 50000".formatted(UUID.randomUUID());

    private final List<Signed> readers;
    private final List<Signed> senders;
    private final List<Person> others;

    private Audience(List<Signed> readers, List<Signed> senders, List<Person> others) {
        this.readers = readers;
        this.senders = senders;
        this.others = others;
    }

    public static Audience signIn(Database database, int port, int waiting) throws Exception {
        var readers = find(database, FIND_READERS.formatted(waiting));
        if (readers.isEmpty()) throw new IllegalStateException("Nobody was asked by " + waiting + " others");

        var work = Executors.newFixedThreadPool(4);
        try {
            return new Audience(
                    signIn(readers, port, work),
                    signIn(find(database, FIND_SENDERS), port, work),
                    find(database, FIND_OTHERS));
        } finally {
            work.shutdown();
        }
    }

    private static List<Person> find(Database database, String query) throws SQLException {
        var found = new ArrayList<Person>();
        try (var connection = database.connect();
                var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) found.add(new Person(rows.getLong(1), rows.getString(2), rows.getString(3)));
        }
        return found;
    }

    private static List<Signed> signIn(List<Person> people, int port, ExecutorService work) throws Exception {
        var signing = new ArrayList<Future<Signed>>();
        for (var person : people) signing.add(work.submit(() -> signIn(person, port)));
        var signed = new ArrayList<Signed>();
        for (var visitor : signing) signed.add(visitor.get());
        return signed;
    }

    private static Signed signIn(Person person, int port) {
        try (var line = new Line(port)) {
            return new Signed(person, Visitor.signedIn(line, Network.address(person.id()), Network.PASSWORD));
        }
    }

    /** The bare page first, then Kontor's pages, then what is sent. */
    public List<Scenario> scenarios(int barePort, int port) {
        var guest = new Visitor();
        return List.of(
                new Scenario("bare", barePort, 200, number -> guest.get("/people/" + other(number))),
                page("layout", port, number -> "/help"),
                page("profile", port, number -> number % 2 == 0 ? "/members/" + other(number) : contact(number)),
                page("directory", port, number -> "/members"),
                page("requests", port, number -> "/requests"),
                page("conversation", port, number -> "/messages/"
                        + reader(number).person().partner()),
                new Scenario("send a request", port, 303, this::ask),
                new Scenario("send a message", port, 303, this::write));
    }

    private Scenario page(String name, int port, Paths paths) {
        return new Scenario(
                name, port, 200, number -> reader(number).visitor().get(paths.of(number)));
    }

    private String contact(int number) {
        return "/members/" + reader(number).person().contact();
    }

    private String ask(int number) {
        return sender(number).visitor().post("/members/" + other(number) + "/contact-request", Map.of(
                "reason", "BUSINESS_PARTNER",
                "note", "We talked at the fair last week, about packaging and the port, and I would like to stay in touch."));
    }

    private String write(int number) {
        var sender = sender(number);
        return sender.visitor().post("/messages/" + sender.person().partner(), Map.of(
                "text", "Thank you for the figures. Could we speak about them on Tuesday or on Thursday in the afternoon?",
                "key", UUID.randomUUID().toString()));
    }

    private Signed reader(int number) {
        return readers.get(number % readers.size());
    }

    private Signed sender(int number) {
        return senders.get(number % senders.size());
    }

    private String other(int number) {
        return others.get(number % others.size()).contact();
    }

    private interface Paths {
        String of(int number);
    }

    private record Person(long id, String partner, String contact) {}

    private record Signed(Person person, Visitor visitor) {}
}
