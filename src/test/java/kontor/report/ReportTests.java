package kontor.report;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.member.Business;
import kontor.member.Member;
import kontor.member.PersonName;
import kontor.member.ProfileTexts;
import kontor.testing.AmongMembers;
import kontor.testing.Html;

import static kontor.session.SignedInAs.as;
import static kontor.testing.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

/** Members report what they can see, and whom it is about never hears of it (R3). */
class ReportTests extends AmongMembers {

    Member anna;
    Member ben;

    @BeforeEach
    void annaAndBenAreNew() {
        anna = cast.anna();
        ben = cast.ben();
    }

    @Test
    void aRequestIsReportedAndDeclinedForGood() {
        ties.ask(ben, anna);

        var answer = report("/requests/%s/report", "reason", "SPAM", "text", "To all of us");

        assertThat(answer).hasStatus(303).hasRedirectedUrl("/members/" + ben.handle() + "/report/receipt");
        assertThat(reports("kind || ' ' || reason || ' ' || snapshot || ' ' || text"))
                .containsExactly("REQUEST SPAM We met in Bremen. To all of us");
        assertThat(requests.hasDeclined(anna, ben)).isTrue();
        assertThat(main(ben, "/requests/sent/" + anna.handle())).contains("Waiting");
        assertThat(main(anna, "/members/" + ben.handle() + "/report/receipt")).contains("Block Ben Osei");
    }

    @Test
    void messagesAreReportedWithoutOnesOwn() {
        write(anna, ben, "Good morning");
        write(ben, anna, "Buy <b>pallets</b>");

        assertThat(report("/messages/%s/report", "reason", "HARASSMENT")).hasStatus(303);

        assertThat(reports("snapshot")).containsExactly("Buy <b>pallets</b>");
        assertThat(conversations.countUnread(anna))
                .as("reporting reads nothing")
                .isOne();
    }

    @Test
    void aProfileStaysInTheReportAsItWas() {
        describe("Wonder healer");
        assertThat(Html.page(get(anna, "/members/%s/report")).select(".note").text())
                .contains("Wonder healer");
        assertThat(report("/members/%s/report", "reason", "FALSE_IDENTITY")).hasStatus(303);

        describe("Nurse");

        assertThat(reports("snapshot").get(0))
                .contains("Ben Osei", "Wonder healer")
                .doesNotContain("Nurse");
    }

    @Test
    void theSameSentTwiceIsOneReport() {
        report("/members/%s/report", "reason", "SPAM", "text", "Look at this");
        assertThat(report("/members/%s/report", "reason", "SPAM", "text", "Look at this"))
                .hasStatus(303);
        assertThat(reports("text")).hasSize(1);

        report("/members/%s/report", "reason", "SPAM", "text", "And at that");
        assertThat(reports("text")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/requests/%s/report", "/messages/%s/report", "/members/nobody/report"})
    void whatIsNotThereToSeeIsNotFound(String path) {
        ties.ask(anna, ben); // one's own request is none to report

        assertThat(get(anna, path)).hasStatus(404);
        assertThat(report(path, "reason", "SPAM")).hasStatus(404);
        assertThat(reports("text")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/requests/%s/report", "/messages/%s/report", "/members/%s/report"})
    void nobodyReportsAcrossABlock(String path) {
        ties.ask(ben, anna);
        write(anna, ben, "Good morning");
        write(ben, anna, "Good morning");
        contacts.block(ben, anna);

        assertThat(report(path, "reason", "SPAM")).hasStatus(404);
        assertThat(reports("text")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NONSENSE"})
    void withoutAReasonTheFormComesBackWithTheWords(String reason) {
        var answer = report("/members/%s/report", "reason", reason, "text", "My words");

        assertThat(answer).hasStatus(422);
        assertThat(Html.page(answer).select("#reason-help .fault").text()).isEqualTo("Please choose.");
        assertThat(Html.page(answer).select("#text").val()).isEqualTo("My words");
    }

    @Test
    void wordsHaveAtMostAThousandCharacters() {
        var answer = report("/members/%s/report", "reason", "SPAM", "text", "é".repeat(1001));

        assertThat(answer).hasStatus(422);
        assertThat(Html.page(answer).select("#text-help .fault").text()).contains("1,000");
        assertThat(report("/members/%s/report", "reason", "SPAM", "text", "é".repeat(1000)))
                .hasStatus(303);
    }

    @Test
    void nobodyReportsOneselfOrWithoutEnd() {
        assertThat(post(ben, "/members/%s/report", "reason", "SPAM")).hasStatus(403);

        for (var number = 0; number < Reports.OPEN; number++)
            report("/members/%s/report", "reason", "SPAM", "text", "Number " + number);
        assertThat(report("/members/%s/report", "reason", "SPAM", "text", "One more"))
                .hasStatus(403);
        assertThat(Html.page(get(anna, "/members/%s/report")).select("main").text())
                .contains("20 reports");
    }

    private void describe(String headline) {
        members.describe(
                ben,
                new ProfileTexts(
                        new PersonName("Ben", "Osei"), headline, "", "", "", "", "", "", "", "", "", Business.NONE));
    }

    private MvcTestResult report(String path, String... namesAndValues) {
        return post(anna, path, namesAndValues);
    }

    private MvcTestResult post(Member me, String path, String... namesAndValues) {
        var request = mvc.post().uri(path.formatted(ben.handle())).with(as(me)).with(formToken());
        for (var i = 0; i < namesAndValues.length; i += 2) request.param(namesAndValues[i], namesAndValues[i + 1]);
        return request.exchange();
    }

    private MvcTestResult get(Member me, String path) {
        return mvc.get().uri(path.formatted(ben.handle())).with(as(me)).exchange();
    }

    private String main(Member me, String path) {
        return Html.page(get(me, path)).select("main").text();
    }

    private List<String> reports(String column) {
        return jdbc.sql("select " + column + " from report where reporter_id = :anna and subject_id = :ben order by id")
                .param("anna", anna.id())
                .param("ben", ben.id())
                .query(String.class)
                .list();
    }
}
