package kontor.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.contact.Contacts;
import kontor.member.Member;
import kontor.request.ContactRequestDraft;
import kontor.request.ContactRequests;
import kontor.request.Note;
import kontor.request.Reason;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.StatementCounter;
import kontor.testing.Visitor;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class MeetingPagesTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private Contacts contacts;

    @Autowired
    private ContactRequests requests;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCounter statements;

    private Visitor anna;
    private Visitor ben;
    private Member annaHerself;
    private Member benHimself;
    private LocalDateTime start;

    @BeforeEach
    void annaHostsAndBenComes() {
        annaHerself = cast.anna();
        benHimself = cast.ben();
        anna = signIn(annaHerself);
        ben = signIn(benHimself);
        start = LocalDateTime.now(clock.withZone(BERLIN))
                .plusDays(20)
                .withHour(18)
                .withMinute(30)
                .withSecond(0)
                .withNano(0);
    }

    @Test
    void aMeetingIsCreatedFoundAndAnswered() {
        var address = create(anna, Map.of("title", "Winter evening in <b>Altona</b>"));
        assertThat(address).isEqualTo("/meetings/winter-evening-in-b-altona-b-" + start.toLocalDate());

        assertThat(ben.get("/meetings")).hasStatusOk();
        assertThat(ben.get(address))
                .hasStatusOk()
                .bodyText()
                .contains("Winter evening in &lt;b&gt;Altona", "6:30", "10:00");
        assertThat(ben.post(address + "/reply", "answer", "YES")).hasStatus(303).hasRedirectedUrl(address);
        assertThat(ben.get(address)).bodyText().contains("You are coming");
        assertThat(ben.get("/meetings?list=mine")).bodyText().contains("Altona");
        assertThat(ben.get("/")).bodyText().contains("Altona");
        assertThat(ben.get("/meetings?month=" + start.toLocalDate().toString().substring(0, 7)))
                .hasStatusOk()
                .bodyText()
                .contains(address);
    }

    @ParameterizedTest
    @CsvSource({
        "title, ''",
        "place, '  '",
        "start, ''",
        "start, 'tomorrow'",
        "start, '2026-02-30T10:00'",
        "start, '2020-01-01T10:00'",
        "start, '9999-12-31T10:00'",
        "end, '2020-01-01T10:00'",
        "zone, 'Europe/Atlantis'",
        "zone, '+25'",
        "capacity, '0'",
        "capacity, '-3'",
        "capacity, 'many'",
        "capacity, '99999999999'",
        "deadline, '2999-01-01T10:00'",
        "guestList, 'EVERYBODY'"
    })
    void aFaultIsSaidAtItsFieldAndNothingIsLost(String field, String value) {
        anna.get("/meetings/new");
        var answer = anna.post("/meetings/new", form(Map.of(field, value, "description", "Bring your own cup.")));

        assertThat(answer).hasStatus(422);
        var page = Visitor.page(answer);
        assertThat(page.select("#" + field + "-help .fault").text()).isNotEmpty();
        assertThat(page.select("textarea[name=description]").text()).isEqualTo("Bring your own cup.");
        assertThat(page.select(".fault").text()).doesNotContain("meeting.").doesNotContain("{");
        if (!field.equals("guestList") && !value.isBlank())
            assertThat(page.select("[name=" + field + "]").attr("value")).isEqualTo(value);
    }

    @Test
    void aWordForANumberIsSaidWhateverElseIsWrong() {
        anna.get("/meetings/new");

        var answer = anna.post(
                "/meetings/new",
                form(Map.of("capacity", "many", "end", "2020-01-01T10:00", "description", "Bring your own cup.")));

        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select("#capacity-help .fault").text()).isNotEmpty();
        assertThat(Visitor.page(answer).select("textarea[name=description]").text())
                .isEqualTo("Bring your own cup.");
        assertThat(Visitor.page(answer).select("#start").val())
                .as("as a browser's field takes it")
                .isEqualTo(start.toString());
    }

    @Test
    void aTitleOfThreeHundredCharactersIsKept() {
        var title = "ü".repeat(300);
        anna.get("/meetings/new");

        var answer = anna.post("/meetings/new", form(Map.of("title", title)));

        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select("#title-help .fault").text()).contains("120");
        assertThat(Visitor.page(answer).select("#title").attr("value")).isEqualTo(title);
    }

    @Test
    void aTitleInAnotherScriptHasAnAddressToo() {
        assertThat(create(anna, Map.of("title", "会議 – встреча")))
                .startsWith("/meetings/meeting-" + start.toLocalDate());
    }

    @Test
    void theHourThatIsLeftOutIsSaidInGerman() {
        var change = start.toLocalDate().withMonth(3).withDayOfMonth(31).plusYears(1);
        var sunday = change.minusDays(change.getDayOfWeek().getValue() % 7);
        anna.reading(Locale.GERMAN).get("/meetings/new");

        var answer = anna.post("/meetings/new", form(Map.of("start", sunday + "T02:30", "end", sunday + "T05:00")));

        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select("#start-help .fault").text()).isNotEmpty();
    }

    @Test
    void fewerPlacesThanAreTakenAreAFaultAtTheField() {
        var address = create(anna, Map.of("capacity", "2"));
        answer(benHimself, address, "YES");
        answer(cast.basic("Cem", "Acar"), address, "YES");

        anna.get(address + "/change");
        var answer = anna.post(address + "/change", form(Map.of("capacity", "1", "title", "Smaller")));

        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select("#capacity-help .fault").text()).contains("2 places are taken");
        assertThat(Visitor.page(answer).select("#title").attr("value")).isEqualTo("Smaller");
    }

    @Test
    void theNextOneWaitsAndGetsThePlaceByItself() {
        var address = create(anna, Map.of("capacity", "1"));
        answer(benHimself, address, "YES");
        var cem = signIn(cast.basic("Cem", "Acar"));
        cem.get(address);

        assertThat(cem.post(address + "/reply", "answer", "YES")).hasStatus(303);
        assertThat(cem.get(address)).bodyText().contains("On the waiting list", "first on the waiting list");
        answer(benHimself, address, "NO");
        assertThat(cem.get(address)).bodyText().contains("You are coming").doesNotContain("On the waiting list");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cancelled_at = now()",
                "deadline = now() - interval '1 minute'",
                "starts_at = now() - interval '1 hour'"
            })
    void aReplyThatComesTooLateReadsWhy(String state) {
        var address = create(anna, Map.of());
        jdbc.sql("update meeting set " + state + " where slug = :slug")
                .param("slug", address.substring("/meetings/".length()))
                .update();
        ben.get("/meetings");

        assertThat(ben.post(address + "/reply", "answer", "YES")).hasStatus(403);
        assertThat(ben.get(address)).hasStatusOk().bodyText().doesNotContain("value=\"YES\"");
    }

    @Test
    void anAnswerThatIsNoneIsNotUnderstood() {
        var address = create(anna, Map.of());
        ben.get(address);

        assertThat(ben.post(address + "/reply", "answer", "PERHAPS")).hasStatus(400);
        ben.get(address);
        assertThat(ben.post(address + "/reply")).hasStatus(400);
    }

    @Test
    void cancellingAsksFirstAndTellsEverybody() {
        var address = create(anna, Map.of());
        answer(benHimself, address, "YES");

        assertThat(anna.get(address + "/cancellation")).bodyText().contains("Cancel this meeting?");
        assertThat(anna.post(address + "/cancellation")).hasStatus(303).hasRedirectedUrl(address);
        assertThat(ben.get(address)).bodyText().contains("This meeting has been cancelled.");
        assertThat(ben.get("/meetings?list=mine")).bodyText().contains(address, "Cancelled");
        anna.get(address);
        assertThat(anna.post(address + "/change", form(Map.of()))).hasStatus(403);
    }

    @Test
    void onlyTheHostSeesTheGuestListAndChecksIn() {
        var address = create(anna, Map.of("guestList", "HOST"));
        answer(benHimself, address, "YES");
        for (var page : List.of("/guests", "/change", "/cancellation"))
            assertThat(ben.get(address + page)).as(page).hasStatus(404);
        ben.get(address);
        assertThat(ben.post(address + "/guests/" + benHimself.handle() + "/arrival"))
                .hasStatus(404);
        assertThat(anna.get(address + "/guests"))
                .bodyText()
                .contains("Ben Osei")
                .doesNotContain("/arrival");
        assertThat(anna.post(address + "/guests/" + benHimself.handle() + "/arrival"))
                .hasStatus(403);

        jdbc.sql(
                        "update meeting set starts_at = now() + interval '1 hour', ends_at = now() + interval '2 hours' where slug = :slug")
                .param("slug", address.substring("/meetings/".length()))
                .update();
        assertThat(anna.get(address + "/guests")).bodyText().contains("/arrival");
        assertThat(anna.post(address + "/guests/" + benHimself.handle() + "/arrival"))
                .hasStatus(303);
        assertThat(anna.get(address + "/guests")).bodyText().contains("Here since");
        assertThat(anna.post(address + "/guests/" + benHimself.handle() + "/arrival/removal"))
                .hasStatus(303);
        assertThat(anna.get(address + "/guests")).bodyText().doesNotContain("Here since");
        assertThat(anna.post(address + "/guests/" + annaHerself.handle() + "/arrival"))
                .hasStatus(404);
        assertThat(anna.post(address + "/guests/nobody/arrival")).hasStatus(404);
    }

    @Test
    void anOfficialOneIsNotForEverybodyToCreate() {
        assertThat(ben.get("/meetings/new")).bodyText().doesNotContain("name=\"official\"");
        assertThat(ben.post("/meetings/new", form(Map.of("official", "true")))).hasStatus(403);
    }

    @ParameterizedTest
    @CsvSource({
        "/meetings/no-such-meeting-2026-12-03, 404",
        "/meetings/no-such-meeting-2026-12-03.ics, 404",
        "/meetings/NO%20SUCH, 404",
        "/meetings?month=nonsense, 200",
        "/meetings?month=0000-13, 200",
        "/meetings?month=99999-01, 200",
        "/meetings?month=, 200",
        "/meetings?list=nonsense, 200",
        "/meetings?list=past, 200",
        "/meetings?after=nobody, 200"
    })
    void whateverStandsInTheAddressIsAnswered(String path, int status) {
        assertThat(ben.get(path)).hasStatus(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/meetings",
                "/meetings?list=mine",
                "/meetings?list=past",
                "/meetings?month={month}",
                "{meeting}",
                "{meeting}/guests",
                "{meeting}/change",
                "/meetings/new",
                "{meeting}.ics",
                "/me/calendar",
                "/members/{anna}"
            })
    void takesTenStatementsAtMost(String path) throws InterruptedException {
        var address = create(anna, Map.of("capacity", "3"));
        for (var i = 0; i < 6; i++) answer(cast.basic("Cem", "Acar"), address, "YES");
        Thread.sleep(300); // what the preparations have set off is over
        statements.sinceLastAsked();

        var page = anna.get(path.replace("{meeting}", address)
                .replace("{anna}", annaHerself.handle())
                .replace("{month}", start.toString().substring(0, 7)));

        assertThat(page).hasStatusOk();
        assertThat(statements.sinceLastAsked()).hasSizeBetween(2, 10);
    }

    @Test
    void aMeetingIsReportedAsItWas() {
        var address = create(anna, Map.of("title", "Buy my gold"));
        assertThat(ben.get(address)).bodyText().contains(address + "/report");
        assertThat(ben.get(address + "/report")).hasStatusOk();

        assertThat(ben.post(address + "/report", "reason", "OTHER", "text", "That is no meeting."))
                .hasStatus(303);

        assertThat(jdbc.sql("select count(*) from report where kind = 'MEETING' and snapshot like '%Buy my gold%'")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(anna.get(address)).bodyText().doesNotContain(address + "/report");
    }

    @Test
    void twoMeetingsOfOneHostDoNotBecomeTheSame() {
        create(anna, Map.of("title", "Breakfast"));
        var other = create(anna, Map.of("title", "Supper"));

        anna.get(other + "/change");
        var answer = anna.post(other + "/change", form(Map.of("title", "Breakfast")));

        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select("#title-help .fault").text()).contains("Another meeting of yours");
    }

    @Test
    void aLongListGoesOn() {
        for (var i = 0; i < 13; i++) create(anna, Map.of("title", "Number " + i));
        for (var i = 13; i < 27; i++) create(ben, Map.of("title", "Number " + i));

        var seen = new ArrayList<String>();
        var path = "/meetings";
        while (!path.isEmpty()) {
            var page = Visitor.page(ben.get(path));
            seen.addAll(page.select("main .card h2 a").eachAttr("href"));
            path = page.select("a[rel=next]").attr("href");
        }

        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(27);
    }

    @Test
    void aMeetingProposedToSomebodyWhomItsHostBlocksIsNotNamed() {
        var cem = cast.basic("Cem", "Acar");
        var cems = signIn(cem);
        var meeting = create(anna, Map.of("title", "Winter evening"));
        answer(cem, meeting, "YES");
        requests.send(benHimself, cem, new ContactRequestDraft(Reason.MET, new Note("We met in Bremen.")));
        cems.get("/requests/" + benHimself.handle());
        assertThat(cems.post(
                        "/requests/" + benHimself.handle() + "/meeting-first",
                        "meeting",
                        meeting.replace("/meetings/", "")))
                .hasStatus(303);
        assertThat(ben.get("/requests/sent/" + cem.handle())).bodyText().contains("Winter evening");

        contacts.block(annaHerself, benHimself);

        assertThat(ben.get("/requests/sent/" + cem.handle())).bodyText().doesNotContain("Winter evening");
    }

    private void answer(Member guest, String address, String answer) {
        var visitor = guest.equals(benHimself) ? ben : signIn(guest);
        visitor.get(address);
        assertThat(visitor.post(address + "/reply", "answer", answer)).hasStatus(303);
    }

    private String create(Visitor host, Map<String, String> changes) {
        host.get("/meetings/new");
        MvcTestResult answer = host.post("/meetings/new", form(changes));
        assertThat(answer).hasStatus(303);
        return requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private String[] form(Map<String, String> changes) {
        var fields = new TreeMap<>(Map.of(
                "title", "Winter evening",
                "start", start.toString(),
                "end", start.plus(Duration.ofMinutes(210)).toString(),
                "zone", "Europe/Berlin",
                "place", "Speicherstadt",
                "guestList", "MEMBERS"));
        fields.putAll(changes);
        return fields.entrySet().stream()
                .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                .toArray(String[]::new);
    }

    private Visitor signIn(Member member) {
        var visitor = new Visitor(mvc);
        visitor.signIn(Cast.address(member), Cast.PASSWORD);
        return visitor;
    }
}
