package kontor.session;

import java.net.URI;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import kontor.member.Members;
import kontor.testing.People;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@PagesTest
class LanguagePagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Members members;

    Visitor visitor;

    @BeforeEach
    void beginWithNobody() {
        people.clear();
        visitor = new Visitor(mvc);
    }

    @ParameterizedTest
    @CsvSource({"de-AT, de", "de, de", "en-GB, en", "fr, en"})
    void followsTheBrowser(Locale preferred, String language) {
        visitor.reading(preferred);

        assertThat(visitor.get("/me/language")).bodyText().contains("<html lang=\"" + language + "\"");
    }

    @Test
    void aGuestChoosesAndComesBackToThePage() {
        visitor.get("/sign-up");

        assertThat(chooseGermanOn("http://localhost/sign-up?sent")).isEqualTo("/sign-up?sent");
        assertThat(visitor.get("/sign-up")).bodyText().contains("<html lang=\"de\"");
    }

    @Test
    void leadsToNoOtherSite() {
        visitor.get("/sign-up");

        assertThat(chooseGermanOn("https://evil.example//evil.example")).isEqualTo("/");
    }

    @Test
    void aMembersChoiceIsKeptForMailsAndOtherBrowsers() {
        var eva = people.join("eva@example.org");
        visitor.signIn("eva@example.org", People.PASSWORD);
        visitor.get("/me/language");
        visitor.post("/me/language", "language", "en");

        assertThat(members.find(eva.id()).orElseThrow().language()).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "", "de_DE", "<script>"})
    void anotherLanguageIsRefusedAtItsField(String language) {
        visitor.get("/me/language");
        var answer = visitor.post("/me/language", "language", language);

        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select("#language-help .fault")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nonsense", ""})
    void aCookieOfAnotherLanguageIsIgnored(String cookie) {
        visitor.with("language", cookie);

        assertThat(visitor.get("/me/language")).hasStatusOk().bodyText().contains("<html lang=\"en\"");
    }

    private String chooseGermanOn(String page) {
        var request = MockMvcRequestBuilders.post(URI.create("/me/language"))
                .param("_csrf", visitor.csrf())
                .param("language", "de")
                .header(HttpHeaders.REFERER, page);
        var answer = visitor.send(request);
        assertThat(answer).hasStatus(303);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }
}
