package kontor.encounter;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.contact.Contacts;
import kontor.guideline.Guideline;
import kontor.guideline.Guidelines;
import kontor.member.Member;
import kontor.member.Members;
import kontor.request.ContactRequestDraft;
import kontor.request.ContactRequests;
import kontor.request.MeetingFirstRequests;
import kontor.request.Note;
import kontor.request.Reason;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Html;
import kontor.testing.Visitor;

import static kontor.session.SignedInAs.as;
import static kontor.testing.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@AppTest
@RecordApplicationEvents
class EncounterPagesTests {

    private static final ContactRequestDraft DRAFT = new ContactRequestDraft(Reason.MET, new Note("We met in Bremen."));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private Encounters encounters;

    @Autowired
    private Codes codes;

    @Autowired
    private Contacts contacts;

    @Autowired
    private ContactRequests requests;

    @Autowired
    private MeetingFirstRequests meetingFirstRequests;

    @Autowired
    private Guidelines guidelines;

    @Autowired
    private Members members;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId zone;

    private Member anna;
    private Member ben;
    private LocalDate today;

    @BeforeEach
    void annaAndBenHaveNeverMet() {
        anna = cast.anna();
        ben = cast.ben();
        today = LocalDate.now(clock.withZone(zone));
    }

    @Test
    void whatOneSaysCountsWhenTheOtherConfirmsIt() {
        assertThat(say(ben, anna, today, "Spring meeting")).hasStatus(303);
        assertThat(encounters.between(anna, ben).times()).isZero();
        assertThat(events.stream(EncounterClaimed.class)).containsExactly(new EncounterClaimed(ben.id(), anna.id()));
        assertThat(main(anna, "/encounters").text()).contains("Ben says that you have met", "Spring meeting");

        assertThat(answer(anna, ben, "confirmation", today)).hasStatus(303);

        assertThat(encounters.between(anna, ben).times()).isOne();
        assertThat(main(anna, "/members/" + ben.handle()).text()).contains("Met in person once", "Spring meeting");
        assertThat(main(ben, "/members/" + anna.handle()).text()).contains("Met in person once", "Spring meeting");
        assertThat(main(anna, "/encounters").text()).doesNotContain("says that you have met");
    }

    @Test
    void aDeclineLooksToWhoeverSaidSoLikeNothingDone() {
        say(ben, anna, today, "");
        var before = observe(ben, anna);

        assertThat(answer(anna, ben, "decline", today)).hasStatus(303);

        assertThat(main(anna, "/encounters").text()).doesNotContain("says that you have met");
        assertThat(main(anna, "/members/" + ben.handle() + "/encounter").text()).doesNotContain("says that");
        assertThat(observe(ben, anna)).isEqualTo(before);
        assertThat(say(ben, anna, today, "")).hasStatus(303);
        assertThat(observe(ben, anna)).isEqualTo(before);
        assertThat(main(anna, "/encounters").text()).doesNotContain("says that you have met");
    }

    @Test
    void theComparisonSeesADifferenceWhereThereIsOne() {
        say(ben, anna, today, "");
        var before = observe(ben, anna);

        answer(anna, ben, "confirmation", today);

        assertThat(observe(ben, anna)).isNotEqualTo(before);
    }

    @Test
    void twoWhoSayTheSameOfTheSameDayHaveMet() {
        say(ben, anna, today, "");
        answer(anna, ben, "decline", today);

        say(anna, ben, today, "");

        assertThat(encounters.between(anna, ben).times()).isOne();
        assertThat(claims()).isZero();
    }

    @Test
    void theSameDayCountsOnceWhateverRaces() throws Exception {
        say(ben, anna, today, "");

        atOnce(12, () -> encounters.confirm(anna, ben, today), () -> encounters.meet(ben, anna, today), () -> {
            encounters.claim(anna, ben, Occasion.on(today));
        });

        assertThat(encounters.between(anna, ben).times()).isOne();
        assertThat(encounters.between(ben, anna).times()).isOne();
        assertThat(claims()).isZero();
    }

    @Test
    void postgresRefusesASecondEncounterAtTheSameMeeting() {
        var insert = """
                insert into encounter (member_id, other_id, day, place, meeting, by_code, recorded_at)
                values (:me, :other, :day, '', 'spring-meeting', false, now())""";
        var statement = jdbc.sql(insert).param("me", anna.id()).param("other", ben.id());
        statement.param("day", today).update();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> statement.param("day", today.minusDays(1)).update());
    }

    @Test
    void whatOneTookBackIsGoneAndSayingItAgainIsNoNews() {
        say(ben, anna, today, "");
        answer(ben, anna, "withdrawal", today);
        assertThat(main(anna, "/encounters").text()).doesNotContain("says that you have met");
        assertThat(main(ben, "/encounters/sent").text()).doesNotContain("Anna");

        assertThat(answer(anna, ben, "confirmation", today)).as("too late").hasStatus(303);
        assertThat(encounters.between(anna, ben).times()).isZero();

        say(ben, anna, today, "");
        assertThat(main(anna, "/encounters").text()).contains("Ben says that you have met");
        assertThat(events.stream(EncounterClaimed.class)).hasSize(1);
    }

    @Test
    void nobodyIsFloodedWithClaims() {
        for (var days = 0; days < 3; days++) say(ben, anna, today.minusDays(days), "");
        answer(ben, anna, "withdrawal", today);

        assertThat(say(ben, anna, today.minusDays(3), "")).hasStatus(403);
        assertThat(main(ben, "/members/" + anna.handle() + "/encounter").text()).contains("3 times within a week");
        assertThat(events.stream(EncounterClaimed.class)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "1, still to come",
        "400000, still to come",
        "-60000, too long ago",
        "-2000000, too long ago",
    })
    void aDayOnWhichTheyCannotHaveMetIsAFaultAtItsField(int days, String fault) {
        var answer = say(ben, anna, today.plusDays(days), "Bremen");

        assertThat(answer).hasStatus(422);
        assertThat(Html.page(answer).select("#date-help .fault").text()).contains(fault);
        assertThat(Html.page(answer).select("#place").val()).isEqualTo("Bremen");
        assertThat(claims()).isZero();
    }

    @Test
    void badInputIsAFaultAtItsFieldAndNeverAnError() {
        assertThat(Html.page(send(ben, encounter(anna), "date", "yesterday"))
                        .select("#date-help .fault")
                        .text())
                .contains("2026-11-30");
        assertThat(send(ben, encounter(anna), "place", "Bremen")).hasStatus(422);
        assertThat(send(ben, encounter(anna), "date", "yesterday", "meeting", "no-such-meeting"))
                .hasStatus(422);
        assertThat(send(ben, encounter(anna), "date", today.toString(), "place", "x".repeat(121)))
                .hasStatus(422);
        for (var day : List.of("", "nonsense", "-999999-01-01", "+999999999-12-31"))
            for (var answer : List.of("confirmation", "decline", "withdrawal", "removal"))
                assertThat(send(ben, "/encounters/" + anna.handle() + "/" + answer, "date", day))
                        .as(answer + " " + day)
                        .hasStatus(400);
        assertThat(get(ben, "/encounters?before=-999999-01-01")).hasStatus(400);
        assertThat(get(ben, "/encounters?before=2026-01-01&with=nobody")).hasStatus(200);
        assertThat(get(ben, "/encounters/sent?before=-1000000000-01-01T00:00:00Z"))
                .hasStatus(200);
        assertThat(say(ben, ben, today, "")).hasStatus(403);
    }

    @Test
    void whatWasNeverSaidCannotBeConfirmed() {
        assertThat(answer(anna, ben, "confirmation", today)).hasStatus(303);
        assertThat(encounters.between(anna, ben).times()).isZero();
    }

    @Test
    void aScannedCodeAsksAndRecordsAndOffersTheRequest() {
        var code = code(anna);
        assertThat(Html.page(get(ben, code)).select("main").text()).contains("Have you met Anna Lindqvist?");
        assertThat(encounters.between(anna, ben).times())
                .as("looking writes nothing")
                .isZero();

        assertThat(send(ben, code)).hasStatus(303).hasRedirectedUrl(encounter(anna));

        assertThat(encounters.between(anna, ben).times()).isOne();
        var ask = main(ben, encounter(anna)).select("a[href*=contact-request]").attr("href");
        assertThat(Html.page(get(ben, ask)).select("#reason option[selected]").val())
                .isEqualTo("MET");
        assertThat(main(anna, "/me/code").text()).contains("Ben Osei");
        assertThat(main(anna, "/me/code").text()).doesNotContain("Anna Lindqvist Premium");
    }

    @Test
    void aSecondScanCountsNothingAndSaysSo() {
        var code = code(anna);
        send(ben, code);

        assertThat(main(ben, code).text()).contains("You have met Anna Lindqvist", "counts once");
        assertThat(send(ben, code)).hasStatus(303);
        assertThat(send(ben, code(anna))).hasStatus(303);
        assertThat(encounters.between(anna, ben).times()).isOne();
    }

    @Test
    void ofATableOfEightSevenScanOneCodeAtOnce() throws Exception {
        var code = code(anna);
        var seven = IntStream.range(0, 7)
                .mapToObj(number -> cast.basic("Guest", "Nr" + number))
                .toList();

        atOnce(
                14,
                seven.stream().<Runnable>map(guest -> () -> send(guest, code)).toArray(Runnable[]::new));

        assertThat(seven).allSatisfy(guest -> {
            assertThat(encounters.between(anna, guest).times()).isOne();
            assertThat(encounters.between(guest, anna).times()).isOne();
        });
        assertThat(main(anna, "/me/code").select("li")).hasSize(7);
    }

    @Test
    void anOldAForgedAndOnesOwnCodeEachHaveAPage() {
        var old = new Codes(jdbc, Clock.offset(clock, Duration.ofMinutes(-5)), zone).make(anna);
        assertThat(get(ben, code(anna, old.text()))).hasStatus(410).bodyText().contains("This code is too old");
        assertThat(send(ben, code(anna, old.text()))).hasStatus(410);

        var nearlyOld = new Codes(jdbc, Clock.offset(clock, Duration.ofSeconds(-290)), zone).make(anna);
        assertThat(get(ben, code(anna, nearlyOld.text()))).hasStatus(200);

        var carla = cast.basic("Carla", "Voss");
        for (var forged : List.of(
                codes.make(carla).text(),
                "zzzzzzzz" + codes.make(anna).text().replaceFirst("[^-]*", ""),
                "tk2x9z-AbCdEfGhIjKlMnOpQrStUv",
                "nonsense",
                "-",
                "%F0%9F%A6%94"))
            for (var answer : List.of(get(ben, code(anna, forged)), send(ben, code(anna, forged))))
                assertThat(answer).as(forged).hasStatus(404).bodyText().contains("This code does not work");

        assertThat(main(anna, code(anna)).text()).contains("This is your own code");
        assertThat(send(anna, code(anna))).hasStatus(200);
        assertThat(jdbc.sql("select count(*) from encounter where member_id = :anna")
                        .param("anna", anna.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aCodeCountsOnceAlsoWhenItIsScannedOnBothSidesOfMidnight() {
        var midnight = today.atStartOfDay(zone).toInstant();
        var shortlyBefore = new Codes(jdbc, Clock.fixed(midnight.minusSeconds(60), zone), zone).make(anna);

        assertThat(codes.dayOf(shortlyBefore)).isEqualTo(today.minusDays(1));
    }

    @Test
    void aGuestIsLedToSignInAndBackToTheCode() {
        var guest = new Visitor(mvc);
        var code = code(anna);

        assertThat(guest.get(code)).hasStatus(303).hasRedirectedUrl("/sign-in");
        guest.get("/sign-in");
        assertThat(guest.post("/sign-in", "email", Cast.address(ben), "password", Cast.PASSWORD))
                .hasStatus(303)
                .hasRedirectedUrl(code);
        assertThat(guest.get(code)).hasStatusOk().bodyText().contains("Have you met Anna");
    }

    @Test
    void acrossABlockNobodyScansOrSaysAnything() {
        encounters.meet(ben, anna, today.minusDays(3));
        say(ben, anna, today, "");
        var code = code(anna);
        contacts.block(anna, ben);

        assertThat(get(ben, code)).hasStatus(404);
        assertThat(send(ben, code)).hasStatus(404);
        assertThat(say(ben, anna, today, "")).hasStatus(404);
        assertThat(answer(anna, ben, "confirmation", today)).hasStatus(404);
        assertThat(main(ben, "/encounters").text()).doesNotContain("Anna");
        assertThat(main(ben, "/encounters/sent").text()).doesNotContain("Anna");
        assertThat(main(anna, "/encounters").text()).doesNotContain("Ben");
        await().untilAsserted(() -> assertThat(claims()).isZero());
    }

    @Test
    void whoeverIsSuspendedIsNowhere() {
        encounters.meet(ben, anna, today);
        say(anna, ben, today.minusDays(1), "");
        var code = code(anna);
        members.suspend(anna);

        assertThat(get(ben, code)).hasStatus(404);
        assertThat(main(ben, "/encounters").text()).doesNotContain("Anna");
        assertThat(main(ben, "/me/code").text()).doesNotContain("Anna");
    }

    @Test
    void aMistakeIsRemovedForBoth() {
        encounters.meet(ben, anna, today);

        assertThat(answer(anna, ben, "removal", today)).hasStatus(303);

        assertThat(encounters.between(anna, ben).times()).isZero();
        assertThat(encounters.between(ben, anna).times()).isZero();
    }

    @Test
    void aRequestThatWaitsUntilTheyHaveMetSeesThem() {
        guidelines.state(anna, new Guideline("I accept people I have met twice.", 2));
        requests.send(ben, anna, DRAFT);
        meetingFirstRequests.meetFirst(anna, ben, List.of());

        send(ben, code(anna));

        assertThat(main(ben, encounter(anna)).select("a[href^=/requests/sent/]"))
                .hasSize(1);
        assertThat(main(ben, encounter(anna)).text()).contains("Met once of twice");
        assertThat(main(anna, "/requests/" + ben.handle()).text()).contains("Met in person once");
    }

    @Test
    void aLongListGoesOnOnTheNextPage() {
        var day = today.minusDays(40);
        for (var number = 0; number < 30; number++) {
            var guest = cast.basic("Guest", "Nr" + number);
            encounters.meet(anna, guest, number < 28 ? day : day.minusDays(number));
        }

        var first = main(anna, "/encounters");
        var second = main(anna, first.select("a[rel=next]").attr("href"));

        assertThat(first.select("ul.card > li")).hasSize(25);
        assertThat(second.select("ul.card > li")).hasSize(5);
        assertThat(second.select("ul.card h2").eachText())
                .doesNotContainAnyElementsOf(first.select("ul.card h2").eachText());
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    private List<String> observe(Member me, Member other) {
        return Stream.of(
                        "/",
                        "/encounters",
                        "/encounters/sent",
                        encounter(other),
                        "/members/" + other.handle(),
                        "/contacts",
                        "/me/code")
                .map(path -> neutral(Html.page(get(me, path)).body()))
                .toList();
    }

    private static String neutral(Element page) {
        page.select("input[name=_csrf], input[name=key], .qr, #address, time, .notice")
                .remove();
        return page.html();
    }

    private MvcTestResult say(Member claimer, Member other, LocalDate day, String place) {
        return send(claimer, encounter(other), "date", day.toString(), "place", place);
    }

    private MvcTestResult answer(Member me, Member other, String answer, LocalDate day) {
        return send(me, "/encounters/" + other.handle() + "/" + answer, "date", day.toString());
    }

    private static String encounter(Member other) {
        return "/members/" + other.handle() + "/encounter";
    }

    private String code(Member owner) {
        return code(owner, codes.make(owner).text());
    }

    private static String code(Member owner, String text) {
        return "/members/" + owner.handle() + "/code/" + text;
    }

    private Element main(Member me, String path) {
        return Html.page(get(me, path)).select("main").stream().findFirst().orElseThrow();
    }

    private MvcTestResult get(Member me, String path) {
        return mvc.get().uri(URI.create(path)).with(as(me)).exchange();
    }

    private MvcTestResult send(Member me, String path, String... namesAndValues) {
        var request = mvc.post().uri(URI.create(path)).with(as(me)).with(formToken());
        for (var i = 0; i < namesAndValues.length; i += 2) request.param(namesAndValues[i], namesAndValues[i + 1]);
        return request.exchange();
    }

    private long claims() {
        return jdbc.sql("select count(*) from encounter_claim where claimer_id in (:both) and other_id in (:both)")
                .param("both", List.of(anna.id(), ben.id()))
                .query(Long.class)
                .single();
    }

    private static void atOnce(int times, Runnable... actions) throws Exception {
        var pool = Executors.newFixedThreadPool(10);
        try {
            var tasks = IntStream.range(0, times)
                    .mapToObj(number -> actions[number % actions.length])
                    .<Callable<Object>>map(Executors::callable)
                    .toList();
            for (var done : pool.invokeAll(tasks)) done.get();
        } finally {
            pool.shutdown();
        }
    }
}
