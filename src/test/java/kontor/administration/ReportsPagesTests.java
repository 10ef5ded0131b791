package kontor.administration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.member.Member;
import kontor.member.Members;
import kontor.request.ContactRequests;
import kontor.request.Reason;
import kontor.testing.Cast;
import kontor.testing.Html;
import kontor.testing.Mailbox;
import kontor.testing.Ties;

import static org.assertj.core.api.Assertions.assertThat;

/** The administrators read what was reported as it was, and decide; every decision is logged. */
class ReportsPagesTests extends AtTheDesk {

    private static final String NOTE = "Profit from my network.";

    @Autowired
    private Members members;

    @Autowired
    private ContactRequests requests;

    @Autowired
    private Ties ties;

    @Autowired
    private JdbcClient jdbc;

    private Member anna;
    private Member rolf;

    @BeforeEach
    void annaHasReportedARequestOfRolf() {
        jdbc.sql("delete from report").update();
        anna = cast.anna();
        rolf = cast.premium("Rolf", "Kampmann");
        ties.ask(rolf, anna, Reason.OTHER, NOTE);
        desk.post(anna, "/requests/" + rolf.handle() + "/report", "reason", "SPAM", "text", "To all my colleagues");
    }

    @Test
    void theQueueLeadsToWhatWasReportedAsItWas() {
        requests.withdraw(rolf, anna);

        assertThat(desk.get(carla, "/admin")).hasRedirectedUrl("/admin/reports");
        assertThat(Html.page(desk.get(carla, "/"))
                        .select(".menu a[href=/admin] .plan [aria-hidden]")
                        .text())
                .isEqualTo("1");
        assertThat(main("/admin/reports")).contains("Contact request from Rolf Kampmann", "reported by Anna Lindqvist");
        assertThat(main(address())).contains("Profit from my network.", "To all my colleagues", "Advertising or spam");
    }

    @Test
    void aWarningGoesToTheMemberInTheAdministratorsWordsAndIsLogged() {
        assertThat(decide("decision", "WARNING", "words", "Please write to people you know.", "answer", "We did."))
                .hasStatus(303)
                .hasRedirectedUrl("/admin/reports");

        assertThat(new Mailbox(jdbc).latestTo(Cast.address(rolf)))
                .contains("Please write to people you know.")
                .doesNotContain("Anna", "Lindqvist");
        assertThat(new Mailbox(jdbc).latestTo(Cast.address(anna)))
                .contains("We did.")
                .doesNotContain("Rolf", "Kampmann");
        assertThat(desk.deeds(rolf)).containsExactly("Member warned after a report");
        assertThat(desk.deeds(anna)).containsExactly("Report answered");
        assertThat(main("/admin/audit"))
                .contains("Please write to people you know.")
                .doesNotContain("We did.");
        assertThat(main("/admin/reports")).doesNotContain("Kampmann");
        assertThat(main("/admin/reports?state=decided"))
                .contains("Contact request from Rolf Kampmann", "Member warned");
    }

    @Test
    void aSuspensionSuspendsAndIsLoggedWithItsReason() {
        decide("decision", "SUSPENSION", "words", "Third time");

        assertThat(members.find(rolf.id()).orElseThrow().isSuspended()).isTrue();
        assertThat(desk.deeds(rolf)).containsExactly("Member suspended", "Report led to a suspension");
    }

    @Test
    void whetherTheMemberIsSuspendedAlreadyIsSaid() {
        var address = address();
        assertThat(main(address)).doesNotContain("suspended already");

        members.suspend(rolf);

        assertThat(main(address)).contains("Rolf Kampmann is suspended already.");
    }

    @Test
    void closingItTellsNobody() {
        decide("decision", "NOTHING");

        assertThat(desk.deeds(rolf)).containsExactly("Report closed without measures");
        assertThat(new Mailbox(jdbc).to(Cast.address(rolf))).isEmpty();
    }

    @Test
    void theSecondOfTwoDecisionsChangesNothing() {
        var address = address();
        desk.post(carla, address + "/decision", "decision", "NOTHING");

        assertThat(desk.post(carla, address + "/decision", "decision", "SUSPENSION", "words", "Late"))
                .hasStatus(303);

        assertThat(members.find(rolf.id()).orElseThrow().isSuspended()).isFalse();
        assertThat(desk.deeds(rolf)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"'','','',decision", "WARNING,'','',words", "SUSPENSION,' ','',words", "NONSENSE,'','',decision"})
    void whatIsMissingIsSaidAtItsField(String decision, String words, String answer, String field) {
        var page = decide("decision", decision, "words", words, "answer", answer);

        assertThat(page).hasStatus(422);
        assertThat(Html.page(page).select("#" + field + "-help .fault")).isNotEmpty();
        assertThat(desk.deeds(rolf)).isEmpty();
    }

    @Test
    void longWordsAreKeptInTheForm() {
        var page = decide("decision", "WARNING", "words", "w".repeat(501), "answer", "a".repeat(1001));

        assertThat(page).hasStatus(422);
        assertThat(Html.page(page).select("#words").val()).hasSize(501);
        assertThat(Html.page(page).select("#words-help .fault, #answer-help .fault"))
                .hasSize(2);
    }

    @Test
    void oneAboutAnAdministratorIsDecidedBySomebodyElse() {
        desk.post(anna, "/members/" + carla.handle() + "/report", "reason", "OTHER");
        var reference = jdbc.sql("select reference from report where subject_id = :carla")
                .param("carla", carla.id())
                .query(String.class)
                .single();

        assertThat(main("/admin/reports")).doesNotContain("Carla");
        assertThat(desk.get(carla, "/admin/reports/" + reference)).hasStatus(404);
        assertThat(desk.post(carla, "/admin/reports/" + reference + "/decision", "decision", "NOTHING"))
                .hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/admin/reports?state=nonsense, 200",
        "/admin/reports?place=2026-01-01T00:00:00Z, 200",
        "/admin/reports/nonsense, 404",
        "/admin/reports/00000000-0000-0000-0000-000000000000, 404"
    })
    void answersWhateverStandsInTheAddress(String path, int status) {
        assertThat(desk.get(carla, path)).hasStatus(status);
        assertThat(desk.get(anna, path)).hasStatus(404);
    }

    private String address() {
        return Html.page(desk.get(carla, "/admin/reports"))
                .select("main li h2 a")
                .attr("href");
    }

    private MvcTestResult decide(String... namesAndValues) {
        return desk.post(carla, address() + "/decision", namesAndValues);
    }

    private String main(String path) {
        return Html.page(desk.get(carla, path)).select("#main").text();
    }
}
