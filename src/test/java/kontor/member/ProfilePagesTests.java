package kontor.member;

import java.util.Arrays;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.testing.AppTest;
import kontor.testing.Cast;

import static kontor.session.SignedInAs.as;
import static kontor.testing.FormToken.formToken;
import static kontor.testing.Html.page;
import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class ProfilePagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private Members members;

    private Member anna;

    @BeforeEach
    void begin() {
        anna = cast.basic("Anna", "Lindqvist");
    }

    @Test
    void keepsWhatIsSaved() {
        assertThat(save(
                        "headline",
                        "Head of Procurement",
                        "city",
                        "Hamburg",
                        "country",
                        "Deutschland",
                        "skills",
                        "tenders ,, rail"))
                .hasStatus(303)
                .hasRedirectedUrl("/me/profile");

        var saved = members.find(anna.id()).orElseThrow();
        assertThat(saved.headline()).isEqualTo("Head of Procurement");
        assertThat(saved.country()).isEqualTo("DE");
        assertThat(saved.skills()).containsExactly("tenders", "rail");
        assertThat(page(show()).select("#headline").val()).isEqualTo("Head of Procurement");
        assertThat(page(show()).select("#country option[selected]").val()).isEqualTo("DE");
    }

    @Test
    void takesTheFirstOfAFieldThatWasSentTwice() {
        assertThat(save("headline", "Head of Procurement", "headline", "Somebody else"))
                .hasStatus(303);

        assertThat(members.find(anna.id()).orElseThrow().headline()).isEqualTo("Head of Procurement");
    }

    @Test
    void keepsTheHandleWhenTheNameChanges() {
        assertThat(save("firstName", "Annika")).hasStatus(303);

        assertThat(members.findByHandle(anna.handle())).map(Member::firstName).contains("Annika");
    }

    @Test
    void completesABareHost() {
        assertThat(save("homepage", "nordhafen.example")).hasStatus(303);

        assertThat(members.find(anna.id()).orElseThrow().homepage()).isEqualTo("https://nordhafen.example");
    }

    @ParameterizedTest
    @CsvSource({
        "homepage, javascript:alert(1)",
        "imprint, data:text/html;base64",
        "country, Atlantis",
        "firstName, ''",
        "lastName, ' '"
    })
    void saysAFaultAtItsFieldAndKeepsTheInput(String field, String typed) {
        var answer = save(field, typed);

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#" + field + "-help .fault")).hasSize(1);
        assertThat(page(answer).select("#" + field).attr("aria-invalid")).isEqualTo("true");
        assertThat(members.find(anna.id()).orElseThrow().homepage()).isEmpty();
    }

    @Test
    void keepsTheInputOfTheOtherFields() {
        var answer = save("homepage", "javascript:alert(1)", "headline", "Head of Procurement");

        assertThat(page(answer).select("#homepage").val()).isEqualTo("javascript:alert(1)");
        assertThat(page(answer).select("#headline").val()).isEqualTo("Head of Procurement");
    }

    @ParameterizedTest
    @CsvSource({
        "firstName, 80",
        "headline, 160",
        "city, 80",
        "lookingFor, 1000",
        "offering, 1000",
        "about, 5000",
        "languages, 300",
        "skills, 1000"
    })
    void holdsAsManyCharactersAsItSaysAndNoMore(String field, int max) {
        assertThat(save(field, "👩".repeat(max))).hasStatus(303);

        var answer = save(field, "👩".repeat(max + 1));
        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#" + field + "-help .fault").text())
                .isEqualTo("Please use at most %,d characters.".formatted(max));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001B[31m"})
    void refusesControlCharactersAtTheirField(String typed) {
        var answer = save("about", "a" + typed + "b");

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#about-help .fault")).hasSize(1);
    }

    @Test
    void ignoresFieldsThatTheFormDoesNotHave() {
        assertThat(save("premiumUntil", "2099-01-01T00:00:00Z", "handle", "root", "id", "1"))
                .hasStatus(303);

        var saved = members.find(anna.id()).orElseThrow();
        assertThat(saved.premiumUntil()).isNull();
        assertThat(saved.handle()).isEqualTo(anna.handle());
    }

    @Test
    void speaksGerman() {
        members.speak(anna, Locale.GERMAN);

        assertThat(mvc.get().uri("/me/profile").locale(Locale.GERMAN).with(as(anna)))
                .bodyText()
                .contains("Mein Profil", "Profilzeile", "Österreich")
                .doesNotContain("??");
    }

    @Test
    void letsAMemberChooseWhoSeesTheContactList() {
        assertThat(mvc.post()
                        .uri("/me/privacy")
                        .with(as(anna))
                        .with(formToken())
                        .param("contactList", "NOBODY"))
                .hasStatus(303);

        assertThat(members.find(anna.id()).orElseThrow().contactList()).isEqualTo(ContactListVisibility.NOBODY);
        assertThat(page(mvc.get().uri("/me/privacy").with(as(anna)).exchange())
                        .select("input[checked]")
                        .val())
                .isEqualTo("NOBODY");
    }

    @Test
    void letsAMemberHideFromSearchAndSuggestions() {
        assertThat(protect("_searchable", "on")).hasStatus(303);

        assertThat(members.find(anna.id()).orElseThrow().isSearchable()).isFalse();
        assertThat(page(mvc.get().uri("/me/privacy").with(as(anna)).exchange())
                        .select("#searchable1")
                        .hasAttr("checked"))
                .isFalse();

        assertThat(protect("_searchable", "on", "searchable", "true")).hasStatus(303);
        assertThat(members.find(anna.id()).orElseThrow().isSearchable()).isTrue();
    }

    @Test
    void whatAFormOfPrivacyDoesNotSayStaysAsItIs() {
        protect("_searchable", "on");

        assertThat(protect()).hasStatus(303);

        assertThat(members.find(anna.id()).orElseThrow().isSearchable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EVERYBODY"})
    void asksForAChoiceThatThereIs(String choice) {
        var answer = mvc.post()
                .uri("/me/privacy")
                .with(as(anna))
                .with(formToken())
                .param("contactList", choice)
                .exchange();

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#contactList-help .fault").text()).isEqualTo("Please choose.");
        assertThat(members.find(anna.id()).orElseThrow().contactList()).isEqualTo(ContactListVisibility.MEMBERS);
    }

    private MvcTestResult protect(String... namesAndValues) {
        var request =
                mvc.post().uri("/me/privacy").with(as(anna)).with(formToken()).param("contactList", "MEMBERS");
        for (var i = 0; i < namesAndValues.length; i += 2) request.param(namesAndValues[i], namesAndValues[i + 1]);
        return request.exchange();
    }

    private MvcTestResult show() {
        return mvc.get().uri("/me/profile").with(as(anna)).exchange();
    }

    private MvcTestResult save(String... namesAndValues) {
        var request = mvc.post().uri("/me/profile").with(as(anna)).with(formToken());
        var names = Arrays.asList(namesAndValues);
        if (!names.contains("firstName")) request.param("firstName", "Anna");
        if (!names.contains("lastName")) request.param("lastName", "Lindqvist");
        for (var i = 0; i < namesAndValues.length; i += 2) request.param(namesAndValues[i], namesAndValues[i + 1]);
        return request.exchange();
    }
}
