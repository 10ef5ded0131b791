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
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
import kontor.testing.Ties;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * R3 and N4: what a sender can fetch, do and receive is the same whether the recipient declined, reported or did
 * nothing, and the same whether the recipient blocked the sender or closed the account. Worlds are lived through in an
 * empty network, at all addresses that the application has, and compared byte for byte after tokens and moments.
 */
@AppTest
class SilenceTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?::[^{}]*(?:\\{[^{}]*}[^{}]*)*)?}");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Autowired
    Contacts contacts;

    @Autowired
    Ties ties;

    @Autowired
    ApplicationContext beans;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ZoneId zone;

    Member recipient;
    Member sender;
    Member middleman;
    Visitor recipients;
    Visitor senders;
    Surface surface;

    /** What the recipient does. */
    private interface Deed {
        void in(SilenceTests world);
    }

    private static final Deed NOTHING = world -> {};

    static Stream<Arguments> silentAnswers() {
        var before = Map.<String, Deed>of("at first", NOTHING, "meeting first", world -> world.answer("meeting-first"));
        var deeds = Map.<String, Deed>of(
                "declines", world -> world.answer("decline"),
                "declines for good", world -> world.answer("decline", "forGood", "true"),
                "reports", world -> world.answer("report", "reason", "SPAM", "text", "Too many of these"));
        return before.entrySet().stream()
                .flatMap(first -> deeds.entrySet().stream()
                        .map(then -> Arguments.of(first.getKey(), then.getKey(), first.getValue(), then.getValue())));
    }

    @ParameterizedTest(name = "{0}, then {1}")
    @MethodSource("silentAnswers")
    void aSilentAnswerLooksToItsSenderLikeNothingDone(String first, String then, Deed before, Deed deed) {
        var left = asked(before, NOTHING);
        var answered = asked(before, deed);

        assertThat(differences(left, answered)).isEmpty();
    }

    @Test
    void anEncounterThatIsDeniedLooksLikeOneThatWaits() {
        var waiting = asked(NOTHING, NOTHING);
        var denied = asked(NOTHING, world -> {
            world.recipients.get("/encounters");
            assertThat(world.recipients.post(
                            "/encounters/" + world.sender.handle() + "/decline", "date", world.today()))
                    .hasStatus(303);
        });

        assertThat(differences(waiting, denied)).isEmpty();
    }

    @Test
    void contactDetailsThatAreNotGivenLookLikeNoAnswer() {
        var waiting = asked(NOTHING, NOTHING);
        var refused = asked(NOTHING, world -> {
            world.recipients.get("/me/language");
            assertThat(world.recipients.post("/members/" + world.sender.handle() + "/release-request/settlement"))
                    .hasStatus(303);
        });

        assertThat(differences(waiting, refused)).isEmpty();
    }

    @Test
    void aBlockLooksLikeAClosedAccount() {
        var closed = asked(NOTHING, SilenceTests::close);
        var blocked = asked(NOTHING, world -> world.contacts.block(world.recipient, world.sender));

        assertThat(differences(closed, blocked)).isEmpty();
    }

    @Test
    void aBlockBetweenContactsLooksLikeAClosedAccount() {
        var closed = asked(world -> world.answer("acceptance"), SilenceTests::close);
        var blocked = asked(
                world -> world.answer("acceptance"), world -> world.contacts.block(world.recipient, world.sender));

        assertThat(differences(closed, blocked)).isEmpty();
    }

    static Stream<Arguments> answersToAnIntroduction() {
        return Stream.of(
                Arguments.of("the middleman puts it away", NOTHING, (Deed) world -> world.middle("dismissal")),
                Arguments.of(
                        "the recipient declines",
                        (Deed) world -> world.middle("forwarding", "recommendation", "Sam listens well."),
                        (Deed) world -> world.answer("decline")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answersToAnIntroduction")
    void aSilentAnswerToAnIntroductionLooksToItsAskerLikeNothingDone(String what, Deed before, Deed deed) {
        var left = introduced(before, NOTHING);
        var answered = introduced(before, deed);

        assertThat(differences(left, answered)).isEmpty();
    }

    static Stream<Arguments> plants() {
        return Stream.of(
                Arguments.of("update contact_request set sent_at = sent_at - interval '1 day'", "/requests/sent"),
                Arguments.of("update member set headline = 'Silent' where handle = 'ute-still'", "/members/ute-still"),
                Arguments.of(
                        "insert into notice (member_id, kind, other_id, told_at) select s.id, 'MESSAGE', r.id, now()"
                                + " from member s, member r where s.handle = 'sam-sender' and r.handle = 'ute-still'",
                        "/notifications"),
                Arguments.of(
                        "insert into outbox (recipient, subject, text, html, posted_at, due_at) values"
                                + " ('sam-sender@example.org', 'No', 'No', 'No', now(), now())",
                        "mails"));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("plants")
    void theComparisonNamesThePageThatDiffers(String plant, String page) {
        var left = asked(NOTHING, NOTHING);
        var planted = asked(NOTHING, world -> world.jdbc.sql(plant).update());

        assertThat(differences(left, planted)).anyMatch(difference -> difference.startsWith(page + ":"));
    }

    /** A world in which a Premium member asks, the recipient answers twice, and the sender then tries everything. */
    private Map<String, String> asked(Deed before, Deed deed) {
        begin();
        surface.post(to("/members/{handle}/contact-request"), "reason", "MET", "note", "We met in Bremen.");
        surface.post(to("/members/{handle}/encounter"), "date", today(), "place", "Bremen");
        surface.post(to("/members/{handle}/release-request"));
        recipients.get("/members/" + sender.handle()); // a visit, which the sender sees
        allIsHeard();
        return seenAfter(before, deed);
    }

    /** A world in which somebody whom both know is asked to introduce the sender. */
    private Map<String, String> introduced(Deed before, Deed deed) {
        begin();
        ties.join(sender, middleman);
        ties.join(middleman, recipient);
        surface.post(
                to("/members/{handle}/introduction"),
                "via",
                middleman.handle(),
                "toMiddleman",
                "You know the harbour.",
                "reason",
                "OTHER",
                "toTarget",
                "I am looking for a berth.");
        allIsHeard();
        return seenAfter(before, deed);
    }

    /** Whoever was asked to introduce does it, or does not. */
    private void middle(String how, String... fields) {
        var middlemans = signedIn(middleman);
        middlemans.get("/introductions");
        assertThat(middlemans.post("/introductions/" + sender.handle() + "/" + recipient.handle() + "/" + how, fields))
                .hasStatus(303);
    }

    private Map<String, String> seenAfter(Deed before, Deed deed) {
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
    private void answer(String how, String... fields) {
        recipients.get("/requests");
        assertThat(recipients.post("/requests/" + sender.handle() + "/" + how, fields))
                .hasStatus(303);
    }

    private void close() {
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

    private String today() {
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

    private String to(String pattern) {
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

    private static List<String> differences(Map<String, String> one, Map<String, String> other) {
        var pages = new TreeSet<>(one.keySet());
        pages.addAll(other.keySet());
        return pages.stream()
                .filter(page -> !one.getOrDefault(page, "").equals(other.getOrDefault(page, "")))
                .map(page -> page + ": "
                        + difference(one.getOrDefault(page, "nothing"), other.getOrDefault(page, "nothing")))
                .toList();
    }

    /** From where on the two differ, with a little of what stands before. */
    private static String difference(String one, String other) {
        var at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) at++;
        return "«" + around(one, at) + "» or «" + around(other, at) + "»";
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 160));
    }

    private void allIsHeard() {
        await().until(() -> jdbc.sql("select count(*) from event_publication")
                        .query(Long.class)
                        .single()
                == 0);
    }
}
