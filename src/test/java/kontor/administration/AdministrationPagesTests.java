package kontor.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.member.Member;
import kontor.member.Members;
import kontor.membership.Memberships;
import kontor.membership.Plan;
import kontor.request.ContactRequestDraft;
import kontor.request.ContactRequests;
import kontor.request.Note;
import kontor.request.Reason;
import kontor.testing.AdministeredTest;
import kontor.testing.Cast;
import kontor.testing.Chief;
import kontor.testing.Html;
import kontor.testing.Visitor;

import static kontor.session.SignedInAs.as;
import static kontor.testing.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

@AdministeredTest
class AdministrationPagesTests {

    private static final ContactRequestDraft DRAFT = new ContactRequestDraft(Reason.MET, new Note("We met in Bremen."));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Chief chief;

    @Autowired
    private Cast cast;

    @Autowired
    private Members members;

    @Autowired
    private Memberships memberships;

    @Autowired
    private ContactRequests requests;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId zone;

    private Member carla;
    private Member ben;

    @BeforeEach
    void carlaAdministersAndBenDoesNot() {
        carla = chief.carla();
        ben = cast.ben();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/members",
                "/admin/members/carla-chief",
                "/admin/members/nobody",
                "/admin/members/carla-chief/suspension",
                "/admin/audit",
                "/admin/settings",
                "/admin/settings/terms/de",
                "/admin/no-such-page"
            })
    void existsForAdministratorsAlone(String path) {
        assertThat(mvc.get().uri(path)).hasStatus(303).hasRedirectedUrl("/sign-in");
        assertThat(get(ben, path)).hasStatus(404);
        assertThat(post(ben, path)).hasStatus(404);
    }

    @Test
    void aHostIsAppointedAndWithdrawnAndTheLogSaysSo() {
        var page = "/admin/members/" + ben.handle();
        assertThat(get(ben, "/meetings/new")).bodyText().doesNotContain("name=\"official\"");

        assertThat(post(carla, page + "/host")).hasStatus(303);
        assertThat(get(ben, "/meetings/new")).bodyText().contains("name=\"official\"");
        assertThat(get(carla, page)).bodyText().contains("May create official meetings");
        assertThat(post(carla, page + "/host/removal")).hasStatus(303);

        assertThat(get(ben, "/meetings/new")).bodyText().doesNotContain("name=\"official\"");
        assertThat(get(carla, "/meetings/new")).bodyText().contains("name=\"official\"");
        assertThat(get(carla, "/admin/audit?member=" + ben.handle()))
                .bodyText()
                .contains("Host appointed", "Host withdrawn");
    }

    @ParameterizedTest
    @CsvSource({
        "/admin, 303",
        "/admin/members, 200",
        "/admin/members?state=waiting, 200",
        "/admin/members?state=unconfirmed, 200",
        "/admin/members?state=suspended, 200",
        "/admin/members?state=nonsense, 200",
        "/admin/members?after=nobody, 200",
        "/admin/members?state=waiting&after=nonsense&since=2026-01-01T00:00:00Z, 200",
        "/admin/members/carla-chief, 200",
        "/admin/members/nobody, 404",
        "/admin/members/nobody/suspension, 404",
        "/admin/applications/nonsense, 404",
        "/admin/applications/00000000-0000-0000-0000-000000000000, 404",
        "/admin/audit, 200",
        "/admin/audit?member=nobody, 200",
        "/admin/no-such-page, 404"
    })
    void answersAnAdministratorWhateverStandsInTheAddress(String path, int status) {
        assertThat(get(carla, path)).hasStatus(status);
    }

    @Test
    void theMenuLeadsThereOnlyForAdministrators() {
        assertThat(Html.page(get(carla, "/")).select(".menu a[href^=/admin]")).hasSize(1);
        assertThat(Html.page(get(ben, "/")).select("a[href^=/admin]")).isEmpty();
    }

    @Test
    void findsMembersByNameAndByAddressInAnySpelling() {
        var joerg = cast.basic("Jörg", "Müller" + System.nanoTime());

        assertThat(found("mueller" + joerg.lastName().substring(6))).containsExactly(joerg.name());
        assertThat(found("JÖRG " + joerg.lastName().toUpperCase(Locale.ROOT))).containsExactly(joerg.name());
        assertThat(found(Cast.address(joerg).toUpperCase(Locale.ROOT))).containsExactly(joerg.name());
        assertThat(found("%")).isEmpty();
        assertThat(Html.page(get(carla, "/admin/members?q=" + "o".repeat(201))).select("#q-help.fault"))
                .hasSize(1);
    }

    @Test
    void showsEverybodyOnceOnItsPages() {
        var name = "Reihe" + System.nanoTime();
        IntStream.range(0, 30).forEach(number -> cast.basic("Rita", name));

        var first = Html.page(get(carla, "/admin/members?q=" + name));
        var second = Html.page(get(carla, first.select("main a[rel=next]").attr("href")));

        var handles = new HashSet<>(first.select("main li h2 a").eachAttr("href"));
        handles.addAll(second.select("main li h2 a").eachAttr("href"));
        assertThat(first.select("main li h2")).hasSize(25);
        assertThat(handles).hasSize(30);
        assertThat(second.select("main a[rel=next]")).isEmpty();
    }

    @Test
    void makesAMemberPremiumUpToTheEndOfToday() {
        var today = LocalDate.now(clock.withZone(zone));

        assertThat(post(carla, admin(ben, "/premium"), "until", today.toString()))
                .hasStatus(303)
                .hasRedirectedUrl(admin(ben, ""));

        var end = again(ben).premiumUntil();
        assertThat(end).isNotNull();
        assertThat(LocalDate.ofInstant(end, zone)).isEqualTo(today);
        assertThat(LocalDate.ofInstant(end.plusMillis(1), zone)).isEqualTo(today.plusDays(1));
        assertThat(memberships.planOf(again(ben))).isEqualTo(Plan.PREMIUM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yesterday", "2020-02-30", "2020-01-01", "31.12.2030", "", "soon", "9999-12-31", "+99999-01-01"})
    void anyOtherDayIsAFaultAtItsField(String day) {
        var yesterday = LocalDate.now(clock.withZone(zone)).minusDays(1).toString();

        var answer = post(carla, admin(ben, "/premium"), "until", day.equals("yesterday") ? yesterday : day);

        assertThat(answer).hasStatus(422);
        assertThat(Html.page(answer).select("#until-help .fault")).hasSize(1);
        assertThat(Html.page(answer).text()).doesNotContain("??", "Exception", "Failed to convert");
        assertThat(again(ben).premiumUntil()).isNull();
    }

    @Test
    void endsPremiumAtOnce() {
        var anna = cast.anna();

        post(carla, admin(anna, "/premium/removal"));

        assertThat(memberships.planOf(again(anna))).isEqualTo(Plan.BASIC);
        assertThat(deeds(anna)).containsExactly("Premium ended");
        post(carla, admin(anna, "/premium/removal"));
        assertThat(deeds(anna)).hasSize(1);
    }

    @Test
    void aSuspensionNeedsAReason() {
        var answer = post(carla, admin(ben, "/suspension"), "reason", "  ");

        assertThat(answer).hasStatus(422);
        assertThat(Html.page(answer).select("#reason-help .fault")).hasSize(1);
        assertThat(post(carla, admin(ben, "/suspension"), "reason", "ü".repeat(501)))
                .hasStatus(422);
        assertThat(again(ben).isSuspended()).isFalse();
    }

    @Test
    void aSuspendedMemberIsSignedOutEverywhereAndReadsWhyAfterTheRightPasswordAlone() {
        var browser = new Visitor(mvc);
        browser.get("/sign-in");
        browser.post("/sign-in", "email", Cast.address(ben), "password", Cast.PASSWORD, "remember-me", "true");
        assertThat(browser.get("/me/profile")).hasStatusOk();

        suspend(ben);

        assertThat(browser.get("/me/profile")).hasStatus(303).hasRedirectedUrl("/sign-in");
        browser.closeBrowser();
        assertThat(browser.get("/me/profile")).hasStatus(303).hasRedirectedUrl("/sign-in");
        assertThat(get(ben, "/me/profile")).hasStatus(303).hasRedirectedUrl("/sign-in");
        assertThat(new Visitor(mvc).signIn(Cast.address(ben), Cast.PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("suspended", "carla-chief@example.org");
        assertThat(new Visitor(mvc).signIn(Cast.address(ben), "another password"))
                .hasStatus(422)
                .bodyText()
                .doesNotContain("suspended");
    }

    @Test
    void aSuspendedMemberIsNowhereToBeSeenAndComesBackWhenRestored() {
        var anna = cast.anna();
        ben = cast.basic("Ben", "Unique" + System.nanoTime());
        var tom = cast.basic("Tom", "Third");
        befriend(anna, ben);
        befriend(ben, tom);
        requests.send(ben, cast.basic("Nora", "Next"), DRAFT);
        var before = seenBy(anna, tom);
        assertThat(before).contains(ben.name()).contains("You have one contact");

        suspend(ben);

        assertThat(get(anna, "/members/" + ben.handle())).hasStatus(404);
        assertThat(get(anna, "/messages/" + ben.handle())).hasStatus(404);
        assertThat(get(anna, "/contacts/" + ben.handle())).hasStatus(404);
        assertThat(get(carla, "/members/" + ben.handle())).hasStatus(404);
        assertThat(seenBy(anna, tom)).doesNotContain(ben.name(), ben.handle()).contains("You have no contacts");
        assertThat(get(carla, admin(ben, ""))).hasStatusOk().bodyText().contains("suspended");
        assertThat(Html.page(get(carla, "/admin/members?state=suspended&q=" + Cast.address(ben)))
                        .select("main li h2"))
                .hasSize(1);

        assertThat(post(carla, admin(ben, "/suspension/removal"), "reason", "It was a mistake."))
                .hasStatus(303);
        assertThat(seenBy(anna, tom)).isEqualTo(before);
        assertThat(new Visitor(mvc).signIn(Cast.address(ben), Cast.PASSWORD)).hasStatus(303);
    }

    @Test
    void aRequestOfASuspendedMemberIsNeitherListedNorCounted() {
        var anna = cast.anna();
        requests.send(ben, anna, DRAFT);
        requests.send(anna, cast.basic("Rolf", "Recipient"), DRAFT);
        assertThat(requests.countUnanswered(anna)).isOne();

        suspend(ben);

        assertThat(requests.countUnanswered(anna)).isZero();
        assertThat(get(anna, "/requests")).bodyText().doesNotContain(ben.name());
        assertThat(get(anna, "/requests/" + ben.handle())).hasStatus(404);
    }

    @Test
    void nobodySuspendsOneselfNorWhomTheOperatorChose() {
        appoint(ben);

        assertThat(post(ben, admin(ben, "/suspension"), "reason", "I have had enough"))
                .hasStatus(403)
                .bodyText()
                .contains("cannot suspend yourself");
        assertThat(post(ben, admin(carla, "/suspension"), "reason", "She is in my way"))
                .hasStatus(403)
                .bodyText()
                .contains("KONTOR_ADMIN");
        assertThat(get(ben, admin(ben, "/suspension"))).bodyText().contains("cannot suspend yourself");
        assertThat(Html.page(get(ben, admin(carla, ""))).select("main a[href$=/suspension]"))
                .isEmpty();
        assertThat(again(ben).isSuspended()).isFalse();
        assertThat(again(carla).isSuspended()).isFalse();
    }

    @Test
    void whoWasAppointedAdministersUntilTheRightIsWithdrawn() {
        appoint(ben);
        appoint(ben);
        assertThat(get(ben, "/admin/members")).hasStatusOk();
        assertThat(post(ben, admin(ben, "/administrator/removal"))).hasStatus(403);
        assertThat(post(ben, admin(carla, "/administrator/removal"))).hasStatus(403);
        assertThat(get(carla, "/admin/members")).hasStatusOk();

        assertThat(post(carla, admin(ben, "/administrator/removal"))).hasStatus(303);

        assertThat(get(ben, "/admin/members")).hasStatus(404);
        assertThat(deeds(ben)).containsExactly("Right to administer withdrawn", "Administrator appointed");
    }

    @Test
    void aSuspendedAdministratorAdministersNothing() {
        appoint(ben);
        suspend(ben);

        assertThat(get(ben, "/admin/members")).hasStatus(404);
        assertThat(post(carla, admin(cast.ben(), "/administrator"))).hasStatus(303);
        assertThat(post(carla, admin(ben, "/administrator"))).hasStatus(403);
    }

    @Test
    void endsTheSessionsOfAMember() {
        var browser = new Visitor(mvc);
        browser.signIn(Cast.address(ben), Cast.PASSWORD);

        assertThat(post(carla, admin(ben, "/sessions/removal"))).hasStatus(303);

        assertThat(browser.get("/me/profile")).hasRedirectedUrl("/sign-in");
        assertThat(deeds(ben)).containsExactly("Sessions ended");
    }

    @Test
    void whoEndsTheOwnSessionsIsSignedOutHereToo() {
        var browser = new Visitor(mvc);
        browser.signIn("carla-chief@example.org", Cast.PASSWORD);
        browser.get("/admin/members/carla-chief");

        assertThat(browser.post("/admin/members/carla-chief/sessions/removal")).hasStatus(303);

        assertThat(browser.get("/admin/members")).hasStatus(303).hasRedirectedUrl("/sign-in");
    }

    @Test
    void tellsNothingOfWhatAMemberDeclined() {
        var anna = cast.anna();
        requests.send(ben, anna, DRAFT);
        var before = Html.page(get(carla, admin(anna, ""))).select("main").text();

        requests.decline(anna, ben);

        assertThat(Html.page(get(carla, admin(anna, ""))).select("main").text())
                .isEqualTo(before)
                .doesNotContain("Bremen", "eclined");
    }

    private void befriend(Member one, Member other) {
        requests.send(one, other, DRAFT);
        requests.accept(other, one);
    }

    private String seenBy(Member me, Member other) {
        var pages =
                List.of("/", "/contacts", "/members?q=" + ben.lastName(), "/members/" + other.handle(), "/messages");
        return String.join("\n", pages.stream().map(path -> main(me, path)).toList());
    }

    private String main(Member me, String path) {
        return Html.page(get(me, path)).select("main").text();
    }

    private void suspend(Member member) {
        assertThat(post(carla, admin(member, "/suspension"), "reason", "Spam")).hasStatus(303);
    }

    private void appoint(Member member) {
        assertThat(post(carla, admin(member, "/administrator"))).hasStatus(303);
    }

    private List<String> deeds(Member member) {
        return Html.page(get(carla, "/admin/audit?member=" + member.handle()))
                .select("main li b")
                .eachText();
    }

    private List<String> found(String text) {
        var answer =
                mvc.get().uri("/admin/members?q={text}", text).with(as(carla)).exchange();
        Document page = Html.page(answer);
        return page.select("main li h2 a").stream().map(Element::text).toList();
    }

    private Member again(Member member) {
        return members.find(member.id()).orElseThrow();
    }

    private static String admin(Member member, String what) {
        return "/admin/members/" + member.handle() + what;
    }

    private MvcTestResult get(Member member, String path) {
        return mvc.get().uri(path).with(as(member)).exchange();
    }

    private MvcTestResult post(Member member, String path, String... namesAndValues) {
        var request = mvc.post().uri(path).with(as(member)).with(formToken());
        for (var i = 0; i < namesAndValues.length; i += 2) request.param(namesAndValues[i], namesAndValues[i + 1]);
        return request.exchange();
    }
}
