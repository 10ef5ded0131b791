package kontor.suggestion;

import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.career.Careers;
import kontor.career.Period;
import kontor.career.PositionDraft;
import kontor.contact.Contacts;
import kontor.member.Member;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Html;
import kontor.testing.Visitor;

import static kontor.session.SignedInAs.as;
import static kontor.testing.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class SuggestionPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private Careers careers;

    @Autowired
    private Contacts contacts;

    private Member anna;
    private Member ben;
    private String company;

    @BeforeEach
    void annaAndBenHaveWorkedTogether() {
        anna = cast.anna();
        ben = cast.ben();
        company = "Werft " + UUID.randomUUID();
        work(anna);
        work(ben);
    }

    @Test
    void aSuggestionSaysWhyAndLeadsToARequestThatGivesTheReason() {
        assertThat(main("/suggestions").text()).contains("Ben Osei", "You both worked at " + company, "2014–2017");

        var ask =
                main("/suggestions").select("article a[href*=contact-request]").attr("href");
        assertThat(Html.page(get(ask)).select("#reason option[selected]").val()).isEqualTo("FORMER_COLLEAGUE");
    }

    @Test
    void theHomePageShowsAFew() {
        assertThat(main("/").text()).contains("Suggestions", "You both worked at " + company);
        assertThat(page(cast.ben(), "/").text()).doesNotContain("Suggestions");
    }

    @Test
    void oneClickDismissesAndAnotherTakesItBack() {
        var visitor = new Visitor(mvc);
        visitor.signIn(Cast.address(anna), Cast.PASSWORD);
        visitor.get("/suggestions");
        assertThat(visitor.post(dismissal())).hasStatus(303).hasRedirectedUrl("/suggestions");

        var after = Visitor.page(visitor.get("/suggestions")).select("main");
        assertThat(after.select("article")).isEmpty();
        assertThat(after.select("[role=status]").text()).contains("Ben Osei is not suggested to you any more");
        assertThat(main("/suggestions/dismissed").text()).contains("Ben Osei");

        var undo = after.select("[role=status] form").attr("action");
        visitor.get("/suggestions");
        assertThat(visitor.post(undo)).hasStatus(303);
        assertThat(main("/suggestions").text()).contains("Ben Osei");
        assertThat(main("/suggestions/dismissed").text()).contains("taken nobody");
    }

    @Test
    void fromTheHomePageOneComesBackThere() {
        assertThat(post(dismissal(), "home", "true")).hasStatus(303).hasRedirectedUrl("/");
        assertThat(main("/").select("article")).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(post("/suggestions/" + anna.handle() + "/dismissal")).hasStatus(404);
        assertThat(post("/suggestions/nobody/dismissal")).hasStatus(404);

        contacts.block(ben, anna);
        assertThat(post(dismissal())).hasStatus(404);
        assertThat(post(dismissal() + "/removal")).hasStatus(404);
    }

    @Test
    void whoBlocksIsNotAmongTheDismissed() {
        post(dismissal());
        contacts.block(ben, anna);

        assertThat(main("/suggestions/dismissed").text()).doesNotContain("Ben Osei");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "9999-12-31T23:59:59Z"})
    void anyMomentIsAPlaceInTheList(String before) {
        assertThat(get("/suggestions/dismissed?before=" + before)).hasStatusOk();
    }

    @Test
    void badInputIsNotUnderstood() {
        assertThat(get("/suggestions/dismissed?before=yesterday")).hasStatus(400);
        assertThat(post(dismissal(), "home", "perhaps")).hasStatus(400);
    }

    @Test
    void speaksGerman() {
        assertThat(mvc.get().uri("/suggestions").locale(Locale.GERMAN).with(as(anna)))
                .bodyText()
                .contains("Vorschläge", "Sie waren beide bei " + company, "Nicht vorschlagen")
                .doesNotContain("??");
    }

    private String dismissal() {
        return "/suggestions/" + ben.handle() + "/dismissal";
    }

    private Element main(String path) {
        return page(anna, path);
    }

    private Element page(Member member, String path) {
        var answer = mvc.get().uri(path).with(as(member)).exchange();
        assertThat(answer).hasStatusOk();
        return Html.page(answer).select("main").get(0);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(as(anna)).exchange();
    }

    private MvcTestResult post(String path, String... namesAndValues) {
        var request = mvc.post().uri(path).with(as(anna)).with(formToken());
        for (var i = 0; i < namesAndValues.length; i += 2) request.param(namesAndValues[i], namesAndValues[i + 1]);
        return request.exchange();
    }

    private void work(Member member) {
        var period = new Period(YearMonth.of(2014, 1), YearMonth.of(2017, 12));
        careers.addPosition(member, new PositionDraft("Planner", company, "Bremen", period));
    }
}
