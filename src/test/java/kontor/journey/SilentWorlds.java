package kontor.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import kontor.contact.Contacts;
import kontor.member.Member;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Mailbox;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Worlds that are lived through in an empty network, at all addresses that the application has, and compared byte for byte
 * after tokens and moments.
 */
@AppTest
abstract class SilentWorlds {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?::[^{}]*(?:\\{[^{}]*}[^{}]*)*)?}");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    Contacts contacts;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping addresses;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private ZoneId zone;

    Member recipient;
    Member sender;
    Member middleman;
    Visitor recipients;
    private Visitor senders;
    Surface surface;

    /** What the recipient does. */
    interface Deed {
        void in(SilentWorlds world);
    }

    static final Deed NOTHING = world -> {};

    /** A world in which a Premium member asks, the recipient answers twice, and the sender then tries everything. */
    Map<String, String> asked(Deed before, Deed deed) {
        begin();
        surface.post(to("/members/{handle}/contact-request"), "reason", "MET", "note", "We met in Bremen.");
        surface.post(to("/members/{handle}/encounter"), "date", today(), "place", "Bremen");
        surface.post(to("/members/{handle}/release-request"));
        recipients.get("/members/" + sender.handle()); // a visit, which the sender sees
        allIsHeard();
        return seenAfter(before, deed);
    }

    /** Whoever was asked to introduce does it, or does not. */
    void middle(String how, String... fields) {
        var middlemans = signedIn(middleman);
        middlemans.get("/introductions");
        assertThat(middlemans.post("/introductions/" + sender.handle() + "/" + recipient.handle() + "/" + how, fields))
                .hasStatus(303);
    }

    Map<String, String> seenAfter(Deed before, Deed deed) {
        before.in(this);
        deed.in(this);
        allIsHeard();

        var seen = new TreeMap<>(surface.fetch(allAddresses()));
        seen.putAll(tries());
        allIsHeard();
        surface.fetch(allAddresses()).forEach((address, page) -> seen.put(address + " afterwards", page));
        seen.put("mails", mails());
        return seen;
    }

    /** Three members, two of whom meet, in an otherwise empty network, so that all worlds begin alike. */
    @BeforeEach
    void begin() {
        allIsHeard();
        for (var table : List.of("meeting", "member", "former_handle", "outbox"))
            jdbc.sql("delete from " + table).update();
        recipient = cast.premium("Ute", "Still");
        sender = cast.premium("Sam", "Sender");
        middleman = cast.premium("Mia", "Mitte");
        recipients = signedIn(recipient);
        senders = signedIn(sender);
        surface = new Surface(senders, Instant.now());
        meet();
    }

    /** The recipient hosts a meeting, and the sender comes. */
    private void meet() {
        var day = LocalDate.now(zone).plusDays(30);
        recipients.get("/meetings/new");
        var meeting = recipients.post(
                "/meetings/new",
                "title",
                "Harbour breakfast",
                "start",
                day + "T08:00",
                "end",
                day + "T10:00",
                "place",
                "Pier 3",
                "guestList",
                "MEMBERS");
        assertThat(meeting).hasStatus(303);
        senders.get("/me/language");
        assertThat(senders.post(meeting.getResponse().getRedirectedUrl() + "/reply", "answer", "YES"))
                .hasStatus(303);
    }

    private Visitor signedIn(Member member) {
        var visitor = new Visitor(mvc);
        visitor.signIn(Cast.address(member), Cast.PASSWORD);
        return visitor;
    }

    /** The recipient answers on the request's page. */
    void answer(String how, String... fields) {
        recipients.get("/requests");
        assertThat(recipients.post("/requests/" + sender.handle() + "/" + how, fields))
                .hasStatus(303);
    }

    void close() {
        recipients.get("/me/data");
        assertThat(recipients.post("/me/data/closing", "password", Cast.PASSWORD))
                .hasStatus(303);
    }

    /** What the sender does, and what comes of it. */
    private Map<String, String> tries() {
        var tries = new TreeMap<String, String>();
        for (var number = 1; number <= 3; number++)
            tries.put("message " + number, surface.post(to("/messages/{handle}"), "text", "Message " + number));
        tries.put(
                "asking again",
                surface.post(to("/members/{handle}/contact-request"), "reason", "OTHER", "note", "Once more"));
        tries.put("having met", surface.post(to("/members/{handle}/encounter"), "date", today(), "place", "Hamburg"));
        tries.put("asking for details", surface.post(to("/members/{handle}/release-request")));
        tries.put("withdrawal", surface.post(to("/requests/sent/{handle}/withdrawal")));
        tries.put(
                "asking after it",
                surface.post(to("/members/{handle}/contact-request"), "reason", "OTHER", "note", "Anew"));
        return tries;
    }

    /** Mails, and the daily one of the morning to come. */
    private String mails() {
        ReflectionTestUtils.invokeMethod(
                beans.getBean("digests"), "sendAll", LocalDate.now(zone).plusDays(1));
        return surface.neutral(new Mailbox(jdbc).to(Cast.address(sender)).toString());
    }

    String today() {
        return LocalDate.now(zone).toString();
    }

    /** Every address that answers to GET, with the recipient in it where it names somebody. */
    private List<String> allAddresses() {
        var all = new TreeSet<String>();
        addresses.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().isEmpty()
                        || mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .map(this::to)
                .forEach(all::add);
        all.addAll(List.of("/requests?answer=declined", "/members?q=still", "/members?q=ute", "/members?q=sam"));
        all.add("/meetings?month=" + YearMonth.now(zone));
        all.add("/meetings?month=" + YearMonth.from(LocalDate.now(zone).plusDays(30)));
        return new ArrayList<>(all);
    }

    String to(String pattern) {
        return PLACEHOLDER.matcher(pattern).replaceAll(placeholder -> value(placeholder.group(1)));
    }

    private String value(String placeholder) {
        return switch (placeholder) {
            case "handle" -> recipient.handle();
            case "number" -> "1";
            case "topic" -> "terms";
            case "group" -> "liveness";
            case "language" -> "en";
            case "size" -> "small";
            case "hash" -> "0".repeat(32);
            case "reference" -> "00000000-0000-0000-0000-000000000000";
            default -> "none";
        };
    }

    void allIsHeard() {
        await().until(() -> jdbc.sql("select count(*) from event_publication")
                        .query(Long.class)
                        .single()
                == 0);
    }
}
