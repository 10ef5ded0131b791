package kontor.legal;

import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.member.Member;
import kontor.testing.AdministeredTest;
import kontor.testing.Chief;
import kontor.testing.Html;

import static kontor.session.SignedInAs.as;
import static kontor.testing.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

@AdministeredTest
class LegalPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Chief chief;

    @Autowired
    private JdbcClient jdbc;

    private Member carla;

    @BeforeEach
    void nobodyHasWrittenAnything() {
        jdbc.sql("delete from legal_text").update();
        carla = chief.carla();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/terms", "/privacy", "/imprint"})
    void guestsReadTheDefaultInTheirLanguage(String path) {
        assertThat(read(path, Locale.ENGLISH)).contains(" is ").doesNotContain("in German only");
        assertThat(read(path, Locale.GERMAN)).contains(" und ").doesNotContain("nur auf");
    }

    @Test
    void thePrivacyNoticeIsHeadedAsTheLinkToItSays() {
        for (var language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var page = page("/privacy", language);
            assertThat(page.select("main h1").text())
                    .isEqualTo(page.select("footer a[href=/privacy]").text());
        }
    }

    @Test
    void everyPageLeadsThere() {
        assertThat(Html.page(mvc.get().uri("/sign-in").exchange())
                        .select("footer a")
                        .eachAttr("href"))
                .containsExactly("/help", "/terms", "/privacy", "/imprint");
    }

    @Test
    void whatIsWrittenInOneLanguageHoldsForBothUntilTheOtherIsWritten() {
        save("imprint", "de", 0, "Verband der **Spediteure**, Bremen");

        assertThat(read("/imprint", Locale.GERMAN)).contains("Verband der Spediteure");
        var english = page("/imprint", Locale.ENGLISH);
        assertThat(english.select("main .markdown[lang=de] strong").text()).isEqualTo("Spediteure");
        assertThat(english.select("main").text()).contains("in German only");

        save("imprint", "en", 0, "Hauliers of Bremen");
        assertThat(read("/imprint", Locale.ENGLISH))
                .contains("Hauliers of Bremen")
                .doesNotContain("only");
        assertThat(read("/imprint", Locale.GERMAN)).contains("Verband der Spediteure");
    }

    @Test
    void theDefaultCanBeTakenBackAndOlderVersionsStay() {
        save("terms", "en", 0, "First");
        save("terms", "en", 1, "Second");

        assertThat(post("/admin/settings/terms/en/removal")).hasStatus(303);
        assertThat(post("/admin/settings/terms/en/removal")).hasStatus(303);

        assertThat(read("/terms", Locale.ENGLISH)).contains("association").doesNotContain("Second");
        assertThat(Html.page(get("/admin/settings/terms/en"))
                        .select("main ul a")
                        .eachText())
                .containsExactly("Version 3", "Version 2", "Version 1");
        assertThat(get("/admin/settings/terms/en/1")).hasStatusOk().bodyText().contains("First", "Carla Chief");
        assertThat(Html.page(get("/admin/settings/terms/en?from=1"))
                        .select("#text")
                        .text())
                .isEqualTo("First");
    }

    @Test
    void aPreviewSavesNothing() {
        var answer = post("/admin/settings/terms/de", "text", "# Regeln\n<b>x</b>", "version", "0", "preview", "");

        assertThat(answer).hasStatusOk();
        var page = Html.page(answer);
        assertThat(page.select(".markdown h2").text()).isEqualTo("Regeln");
        assertThat(page.select(".markdown b")).isEmpty();
        assertThat(page.select("#text").text()).isEqualTo("# Regeln\n<b>x</b>");
        assertThat(jdbc.sql("select count(*) from legal_text")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoEditsAnOldVersionIsToldAndKeepsTheText() {
        save("terms", "en", 0, "From one window");

        var answer = post("/admin/settings/terms/en", "text", "From another", "version", "0");

        assertThat(answer).hasStatus(422).bodyText().contains("Somebody else has saved");
        assertThat(Html.page(answer).select("#text").text()).isEqualTo("From another");
        assertThat(read("/terms", Locale.ENGLISH)).contains("From one window");
    }

    @Test
    void aFormSentTwiceIsOneVersionAndOneEntryOfTheLog() {
        save("privacy", "en", 0, "We keep little.");
        var noted = noted();
        save("privacy", "en", 0, "We keep little.");

        assertThat(jdbc.sql("select count(*) from legal_text")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(noted()).isEqualTo(noted);
        assertThat(Html.page(get("/admin/audit"))
                        .select("main ol li")
                        .eachText()
                        .get(0))
                .contains("Text edited", "Carla Chief", "/privacy · en · 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20_001})
    void aTextThatIsMissingOrTooLongIsAFaultAtItsField(int length) {
        var answer = post("/admin/settings/terms/en", "text", "ü".repeat(length), "version", "0");

        assertThat(answer).hasStatus(422);
        assertThat(Html.page(answer).select("#text-help .fault")).hasSize(1);
        assertThat(post("/admin/settings/terms/en", "text", "ü".repeat(20_000), "version", "0"))
                .hasStatus(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/settings/cookies/en",
                "/admin/settings/terms/fr",
                "/admin/settings/terms/en/7",
                "/admin/settings/terms/en?from=7"
            })
    void thereIsNoOtherText(String path) {
        assertThat(get(path)).hasStatus(404);
    }

    @Test
    void theShortAddressLeadsToTheReadersLanguage() {
        assertThat(get("/admin/settings/terms")).hasStatus(303).hasRedirectedUrl("/admin/settings/terms/en");
    }

    @Test
    void aFormWhoseVersionIsNoNumberIsAFault() {
        assertThat(post("/admin/settings/terms/en", "text", "Words", "version", "nonsense"))
                .hasStatus(422);
    }

    private void save(String topic, String language, int version, String text) {
        var path = "/admin/settings/" + topic + "/" + language;
        assertThat(post(path, "text", text, "version", String.valueOf(version)))
                .hasStatus(303)
                .hasRedirectedUrl(path);
    }

    private List<Long> noted() {
        return jdbc.sql("select id from audit_entry order by id")
                .query(Long.class)
                .list();
    }

    private String read(String path, Locale language) {
        return page(path, language).select("main").text();
    }

    private Document page(String path, Locale language) {
        return Html.page(mvc.get().uri(path).locale(language).exchange());
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(as(carla)).exchange();
    }

    private MvcTestResult post(String path, String... namesAndValues) {
        var request = mvc.post().uri(path).with(as(carla)).with(formToken());
        for (var i = 0; i < namesAndValues.length; i += 2) request.param(namesAndValues[i], namesAndValues[i + 1]);
        return request.exchange();
    }
}
