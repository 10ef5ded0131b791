package kontor.guest;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;

import org.jsoup.nodes.Document;
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
import kontor.member.Members;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Visitor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kontor.session.SignedInAs.as;
import static kontor.testing.FormToken.formToken;
import static kontor.testing.Html.page;
import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class GuestPagesTests {

    private static final String ROBOTS = "X-Robots-Tag";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private Members members;

    @Autowired
    private Contacts contacts;

    @Autowired
    private JdbcClient jdbc;

    private Member anna;
    private String photo;
    private Visitor guest;

    @BeforeEach
    void annaHasAProfileAndAGuestComes() {
        anna = cast.anna();
        photo = UUID.randomUUID().toString().replace("-", "");
        jdbc.sql("""
                        with own as (insert into photo values (:anna, :photo, 'small', 'large'))
                        update member set headline = 'Head of Procurement', city = 'Hamburg', about = 'All about cranes',
                            looking_for = 'A customs broker', skills = 'Tenders', guideline = 'Met twice',
                            homepage = 'https://nordhafen.example', imprint = 'https://nordhafen.example/imprint',
                            photo = :photo
                        where id = :anna""").param("anna", anna.id()).param("photo", photo).update();
        guest = new Visitor(mvc);
    }

    @Test
    void aGuestIsLedToSignInWhetherOrNotThereIsSuchAMember() {
        for (var path : new String[] {profile(), "/members/nobody-at-all", "/members", "/members?after=a"})
            assertThat(guest.get(path)).as(path).hasStatus(303).hasRedirectedUrl("/sign-in");
    }

    @Test
    void signingInLeadsBackToTheProfile() {
        guest.get(profile());
        var ben = cast.ben();

        assertThat(guest.signIn(Cast.address(ben), Cast.PASSWORD)).hasRedirectedUrl(profile());
    }

    @Test
    void aPublicProfileHasFiveThingsAndNothingElse() {
        open("true", "false");

        var answer = guest.get(profile());
        assertThat(answer).hasStatusOk();
        var main = page(answer).select("main");
        assertThat(main.text())
                .contains("Anna Lindqvist", "Head of Procurement", "Hamburg", "nordhafen.example", "Imprint");
        assertThat(main.select("a[itemprop=url]").attr("href")).isEqualTo("https://nordhafen.example");
        assertThat(main.text()).doesNotContain("cranes", "customs broker", "Tenders", "Met twice", "Premium");
        assertThat(main.select("img")).isEmpty();
        assertThat(answer).bodyText().doesNotContain(photo);
    }

    @Test
    void membersSeeTheirOwnPageAtTheSameAddress() {
        open("true", "true");

        var main = page(get(cast.ben(), profile())).select("main");
        assertThat(main.text()).contains("All about cranes");
        assertThat(get(cast.ben(), "/members")).hasStatusOk();
    }

    @Test
    void searchEnginesShowItWhereTheMemberAllowsIt() {
        open("true", "false");
        assertThat(guest.get(profile())).headers().hasValue(ROBOTS, "noindex");

        open("true", "true");
        assertThat(guest.get(profile())).headers().hasValue(ROBOTS, "all");
        assertThat(sitemap()).contains("/members/" + anna.handle() + "<");
    }

    @Test
    void whoClosesIsSuspendedOrLeavesIsAsIfNeverThere() {
        open("true", "true");
        members.suspend(anna);
        assertThat(guest.get(profile())).hasStatus(303);
        assertThat(sitemap()).doesNotContain(anna.handle() + "<");

        members.restore(anna);
        assertThat(guest.get(profile())).hasStatusOk();
        open("false", "true");
        assertThat(guest.get(profile())).hasStatus(303);
        assertThat(sitemap()).doesNotContain(anna.handle() + "<");

        open("true", "true");
        members.erase(anna);
        assertThat(guest.get(profile())).hasStatus(303).hasRedirectedUrl("/sign-in");
    }

    @Test
    void acrossABlockAMemberReadsNothingStill() {
        var ben = cast.ben();
        open("true", "false");
        contacts.block(anna, ben);

        assertThat(get(ben, profile())).hasStatus(404);
    }

    @Test
    void thePreviewIsWhatGuestsSee() {
        assertThat(page(get(anna, profile() + "?as=guest")).select("main").text())
                .contains("A guest sees nothing of your profile");

        open("true", "false");
        var preview = page(get(anna, profile() + "?as=guest")).select("[itemscope]");
        assertThat(preview.outerHtml())
                .isNotEmpty()
                .isEqualTo(page(guest.get(profile())).select("[itemscope]").outerHtml());
    }

    @Test
    void theChoiceStandsOnThePageOfPrivacy() {
        assertThat(privacy().select("#open[checked], #searchEngines[checked]")).isEmpty();
        assertThat(open("true", "true")).hasStatus(303).hasRedirectedUrl("/me/privacy");
        assertThat(privacy().select("#open[checked], #searchEngines[checked]")).hasSize(2);
        open("false", "true");
        assertThat(privacy().select("#open[checked], #searchEngines[checked]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/, ",
        "/sign-up, ",
        "/help, ",
        "/help/request, ",
        "/terms, ",
        "/sign-in, noindex",
        "/password-reset, noindex",
        "/me/language, noindex"
    })
    void pagesThatIntroduceTheNetworkMayBeIndexed(String path, String robots) {
        assertThat(guest.get(path).getResponse().getHeader(ROBOTS)).isEqualTo(robots);
    }

    @Test
    void robotsFindTheSitemapsWhichMayBeCached() {
        var robots = guest.get("/robots.txt");

        assertThat(robots).hasStatusOk().bodyText().contains("User-agent: *", "/sitemap.xml");
        assertThat(robots.getResponse().getHeader("Cache-Control")).contains("public", "max-age=3600");
        assertThat(guest.get("/sitemap.xml")).hasStatusOk().bodyText().contains("/sitemap-pages.xml</loc>");
        assertThat(guest.get("/sitemap-pages.xml")).hasStatusOk().bodyText().contains("/help</loc>");
    }

    @Test
    void aSitemapNamesOnlyWhomSearchEnginesMayShow() {
        open("true", "false");

        assertThat(sitemap()).doesNotContain(anna.handle() + "<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sitemap-members-99999.xml",
                "/sitemap-members-0.xml",
                "/sitemap-members-x.xml",
                "/sitemap-none.xml"
            })
    void thereAreNoOtherSitemaps(String path) {
        assertThat(guest.get(path)).hasStatus(404);
    }

    @Test
    void speaksGerman() {
        open("true", "true");
        members.speak(anna, Locale.GERMAN);

        assertThat(new Visitor(mvc).reading(Locale.GERMAN).get(profile()))
                .hasStatusOk()
                .bodyText()
                .contains("Anmelden und als Kontakt anfragen")
                .doesNotContain("??");
        assertThat(mvc.get().uri("/me/privacy").locale(Locale.GERMAN).with(as(anna)))
                .bodyText()
                .contains("Öffentliches Profil")
                .doesNotContain("??");
    }

    private MvcTestResult open(String open, String searchEngines) {
        return mvc.post()
                .uri("/me/privacy/public-profile")
                .param("open", open)
                .param("searchEngines", searchEngines)
                .with(as(anna))
                .with(formToken())
                .exchange();
    }

    /** All that the sitemaps of members say. */
    private String sitemap() {
        var all = new StringBuilder();
        for (var address : page(guest.get("/sitemap.xml")).select("loc").eachText())
            if (address.contains("members"))
                all.append(text(guest.get(URI.create(address).getPath())));
        return all.toString();
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }

    private Document privacy() {
        return page(get(anna, "/me/privacy"));
    }

    private MvcTestResult get(Member me, String path) {
        return mvc.get().uri(path).with(as(me)).exchange();
    }

    private String profile() {
        return "/members/" + anna.handle();
    }
}
