package kontor.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import kontor.testing.StatementCounter;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of a meeting and the lists of them. */
class MeetingPagesTests extends HostAndGuest {

    @Autowired
    private StatementCounter statements;

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

    @Test
    void aMeetingOnlineHasALinkAsItsPlace() {
        var address = create(anna, Map.of("place", "Online: https://meet.example.org/winter <i>"));

        var place = Visitor.page(ben.get(address)).select(".facts a[href^=https]");
        assertThat(place.attr("href")).isEqualTo("https://meet.example.org/winter");
        assertThat(place.parents().get(1).text()).isEqualTo("Online: https://meet.example.org/winter <i>");
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
    void aMeetingProposedToSomebodyWhomItsHostBlocksIsNotNamed() {
        var cem = cast.basic("Cem", "Acar");
        var cems = signedIn(cem);
        var meeting = create(anna, Map.of("title", "Winter evening"));
        answer(cem, meeting, "YES");
        ties.ask(benHimself, cem);
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
}
