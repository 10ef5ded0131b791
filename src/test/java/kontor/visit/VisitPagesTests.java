package kontor.visit;

import java.net.URI;
import java.time.Clock;
import java.util.Locale;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.contact.Contacts;
import kontor.member.Member;
import kontor.member.Members;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Html;
import kontor.testing.Visitor;

import static java.time.ZoneOffset.UTC;
import static kontor.session.SignedInAs.as;
import static kontor.testing.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AppTest
class VisitPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private Members members;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Visits visits;

    @Autowired
    private VisitNotes notes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Member anna;
    private Member ben;

    @BeforeEach
    void begin() {
        anna = cast.anna();
        ben = cast.ben();
    }

    @Test
    void premiumSeesWhoAndWhenAndByWhichWords() {
        look(ben, anna, "?q=lindqvist%20ANNA");

        var visit = visitors(anna).select("ul.card > li");
        assertThat(visit).hasSize(1);
        assertThat(visit.select("h2 a").attr("href")).isEqualTo("/members/" + ben.handle());
        assertThat(visit.select("time")).hasSize(1);
        assertThat(visit.select("q").text()).isEqualTo("lindqvist ANNA");
    }

    /** Whoever may not write does not write this way (N1, R3). */
    @Test
    void wordsByWhichTheMemberIsNotFoundAreNotKept() {
        look(ben, anna, "?q=Anna%20please%20call%20me");

        assertThat(visitors(anna).select("ul.card > li")).hasSize(1);
        assertThat(visitors(anna).select("q")).isEmpty();
    }

    @Test
    void basicSeesAsManyAndNobodysName() {
        look(anna, ben, "?q=osei");
        look(cast.basic("Carla", "Voss"), ben, "");

        var page = visitors(ben);
        assertThat(page.text()).contains("2 visits in the last 90 days", "On your plan you see how many");
        assertThat(page.text()).doesNotContain("Anna", "Carla", "osei");
        assertThat(page.select("a[href^=/members/]")).isEmpty();
    }

    @Test
    void theNumberAndTheListAgree() {
        var suspended = cast.basic("Sus", "Pended");
        var blocked = cast.basic("Blo", "Cked");
        var unseen = cast.basic("Un", "Seen");
        for (var visitor : new Member[] {ben, suspended, blocked, unseen}) look(visitor, anna, "");
        assertThat(visitors(anna).text()).contains("4 visits");

        members.suspend(suspended);
        contacts.block(anna, blocked);
        visits.hide(unseen);

        assertThat(visitors(anna).text()).contains("One visit in");
        assertThat(visitors(anna).select("ul.card h2 a").eachText()).containsExactly("Ben Osei");
    }

    @Test
    void aVisitIsSeenFromTheNextMomentOn() {
        get(ben, profile(anna));

        assertThat(visitors(anna).text()).contains("One visit");
    }

    @Test
    void whoLeavesBeforeTheVisitIsWrittenIsNoFault() {
        visits.note(ben, anna, new Look("", false));
        members.erase(ben);
        notes.write();

        assertThat(rows()).isZero();
    }

    @Test
    void lookingAgainOnTheSameDayIsOneVisit() {
        look(ben, anna, "?q=Anna");
        look(ben, anna, "?q=Lindqvist");

        assertThat(rows()).isOne();
        assertThat(visitors(anna).select("q").text()).isEqualTo("Anna");
    }

    @Test
    void anotherDayIsAnotherVisit() {
        look(ben, anna, "");
        age(1);
        look(ben, anna, "");

        assertThat(visitors(anna).select("ul.card > li")).hasSize(2);
    }

    @Test
    void aVisitIsShownForNinetyDaysAndThenForgotten() {
        look(ben, anna, "");
        age(89);
        assertThat(visitors(anna).select("ul.card > li")).hasSize(1);

        age(1);
        assertThat(visitors(anna).text()).contains("Nobody has looked at your profile");
        assertThat(rows()).isOne();
        visits.forget();
        assertThat(rows()).isZero();
    }

    @Test
    void whatIsNoLookOfAnotherIsNoVisit() {
        look(anna, anna, "");
        look(anna, anna, "?as=" + ben.handle());
        mvc.get()
                .uri(profile(anna))
                .header("Sec-Purpose", "prefetch;prerender")
                .with(as(ben))
                .exchange();
        mvc.head().uri(profile(anna)).with(as(ben)).exchange();

        assertThat(rows()).isZero();
        assertThat(visitors(anna).text()).contains("Nobody has looked at your profile");
    }

    @Test
    void whoLooksUnseenIsSeenByNobodyAndSeesNobody() {
        look(ben, anna, "");
        look(anna, ben, "");

        assertThat(choose(ben, "true")).hasStatus(303).hasRedirectedUrl("/me/privacy");
        look(ben, anna, "");
        look(anna, ben, "");

        assertThat(rows()).isZero();
        assertThat(visitors(anna).text()).contains("Nobody has looked at your profile");
        assertThat(visitors(ben).text())
                .contains("You look at profiles unseen", "visits to your own profile are not noted");
        assertThat(privacy(ben).select("#unseen[checked]")).hasSize(1);

        assertThat(choose(ben, "false")).hasStatus(303);
        assertThat(visitors(ben).text()).contains("Nobody has looked at your profile");
        look(ben, anna, "");
        assertThat(rows()).isOne();
        assertThat(privacy(ben).select("#unseen[checked]")).isEmpty();
    }

    @Test
    void aBlockEndsVisitsAndLiftingItBringsNoneBack() {
        look(ben, anna, "");
        look(anna, ben, "");
        contacts.block(ben, anna);

        assertThat(mvc.get().uri(profile(ben)).with(as(anna))).hasStatus(404);
        assertThat(visitors(anna).text()).contains("Nobody");
        contacts.unblock(ben, anna);
        assertThat(visitors(anna).text()).contains("Nobody");
        assertThat(visitors(ben).text()).contains("Nobody");
    }

    @Test
    void aLongListGoesOnOnTheNextPage() {
        for (var number = 0; number < 30; number++) look(cast.basic("Guest", "Nr" + number), anna, "");
        jdbc.sql("update visit set visited_at = :now where member_id = :anna")
                .param("now", clock.instant().atOffset(UTC))
                .param("anna", anna.id())
                .update();

        var first = visitors(anna);
        var second = main(get(anna, first.select("a[rel=next]").attr("href")));

        assertThat(first.select("ul.card > li")).hasSize(25);
        assertThat(second.select("ul.card > li")).hasSize(5);
        assertThat(second.select("ul.card h2 a").eachText())
                .doesNotContainAnyElementsOf(first.select("ul.card h2 a").eachText());
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(second.text()).contains("30 visits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1000000000-01-01T00:00:00Z",
                "%2B1000000000-12-31T23:59:59.999999999Z",
                "2001-01-01T00:00:00Z",
                "9999-12-31T00:00:00Z"
            })
    void anAddressTypedByHandIsNoFault(String before) {
        look(ben, anna, "");

        assertThat(get(anna, "/visitors?before=" + before + "&visitor=nobody")).hasStatusOk();
    }

    @Test
    void speaksGerman() {
        look(ben, anna, "?q=Zoll");

        for (var path : new String[] {"/visitors", "/me/privacy"})
            assertThat(mvc.get().uri(path).locale(Locale.GERMAN).with(as(anna)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Besuch")
                    .doesNotContain("??");
    }

    @Test
    void aGuestIsLedToSignIn() {
        assertThat(new Visitor(mvc).get("/visitors")).hasStatus(303).hasRedirectedUrl("/sign-in");
    }

    @Test
    void theDatabaseKnowsNoVisitToOneself() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("""
                        insert into visit (member_id, day, visitor_id, visited_at)
                        values (:anna, current_date, :anna, now())""").param("anna", anna.id()).update());
    }

    private void look(Member visitor, Member visited, String query) {
        assertThat(get(visitor, profile(visited) + query)).hasStatusOk();
        notes.write();
    }

    private void age(int days) {
        jdbc.sql("""
                        update visit set day = day - :days, visited_at = visited_at - make_interval(hours => 24 * :days)
                        where member_id = :anna""").param("days", days).param("anna", anna.id()).update();
    }

    private long rows() {
        return jdbc.sql("select count(*) from visit where :anna in (member_id, visitor_id)")
                .param("anna", anna.id())
                .query(Long.class)
                .single();
    }

    private MvcTestResult choose(Member member, String unseen) {
        return mvc.post()
                .uri("/me/privacy/visits")
                .param("unseen", unseen)
                .with(as(member))
                .with(formToken())
                .exchange();
    }

    private Element visitors(Member me) {
        return main(get(me, "/visitors"));
    }

    private Element privacy(Member me) {
        return main(get(me, "/me/privacy"));
    }

    private static Element main(MvcTestResult answer) {
        return Html.page(answer).select("main").stream().findFirst().orElseThrow();
    }

    private MvcTestResult get(Member me, String path) {
        return mvc.get().uri(URI.create(path)).with(as(me)).exchange();
    }

    private static String profile(Member member) {
        return "/members/" + member.handle();
    }
}
