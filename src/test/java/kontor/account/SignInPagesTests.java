package kontor.account;

import java.util.Locale;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.member.Member;
import kontor.testing.People;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@PagesTest
class SignInPagesTests {

    private static final String ADDRESS = "eva@example.org";
    private static final String PASSWORD = People.PASSWORD;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Member eva;
    Visitor visitor;

    @BeforeEach
    void letEvaJoin() {
        people.clear();
        eva = people.join(ADDRESS);
        visitor = new Visitor(mvc);
    }

    @Test
    void leadsToTheFrontPage() {
        assertThat(visitor.signIn(ADDRESS, PASSWORD)).hasStatus(303).hasRedirectedUrl("/");
        assertThat(visitor.get("/sign-in")).hasStatus(303).hasRedirectedUrl("/");
    }

    @Test
    void leadsToThePageThatAGuestWasKeptFrom() {
        assertThat(visitor.get("/members?q=M%C3%BCller")).hasStatus(303).hasRedirectedUrl("/sign-in");

        assertThat(visitor.signIn(ADDRESS, PASSWORD)).hasStatus(303).hasRedirectedUrl("/members?q=M%C3%BCller");
        assertThat(visitor.cookie("REDIRECT_URI")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aHR0cHM6Ly9ldmlsLmV4YW1wbGUv", "Ly9ldmlsLmV4YW1wbGU=", "%%%", "bm9uc2Vuc2U="})
    void leadsToNoOtherSiteWhateverACookieSays(String cookie) {
        visitor.with("REDIRECT_URI", cookie);

        assertThat(visitor.signIn(ADDRESS, PASSWORD)).hasStatus(303).hasRedirectedUrl("/");
    }

    @Test
    void answersTheSameForAWrongPasswordAndAnUnknownAddress() {
        var wrong = visitor.signIn(ADDRESS, "not the password");
        var unknown = visitor.signIn("nobody@example.org", PASSWORD);

        assertThat(wrong).hasStatus(422).bodyText().contains("open no account", "If you have only just signed up");
        assertThat(unknown).hasStatus(422);
        assertThat(mainOf(wrong).replace(ADDRESS, "…"))
                .isEqualTo(mainOf(unknown).replace("nobody@example.org", "…"));
    }

    @Test
    void keepsTheAddressButNotThePasswordOfAFailedTry() {
        var page = Visitor.page(visitor.signIn(ADDRESS, "not the password"));

        assertThat(page.select("#email").val()).isEqualTo(ADDRESS);
        assertThat(page.select("#password").val()).isEmpty();
    }

    @Test
    void aFormWithoutAnyFieldSignsNobodyIn() {
        visitor.get("/sign-in");

        assertThat(visitor.post("/sign-in")).hasStatus(422);
    }

    @Test
    void beginsANewSession() {
        visitor.signIn(ADDRESS, PASSWORD);
        var first = sessionOf(visitor);
        visitor.get("/me/language");
        visitor.post("/sign-in", "email", ADDRESS, "password", PASSWORD);

        assertThat(sessionOf(visitor)).isNotEqualTo(first);
        assertThat(people.countOf("spring_session")).isOne();
    }

    @Test
    void aGuestHasNoSession() {
        visitor.get("/sign-in");
        visitor.get("/sign-up");
        visitor.get("/contacts");
        visitor.signIn(ADDRESS, "not the password");

        assertThat(visitor.cookie("session")).isNull();
        assertThat(people.countOf("spring_session")).isZero();
    }

    @Test
    void showsPagesInTheMembersLanguage() {
        visitor.reading(Locale.ENGLISH).signIn(ADDRESS, PASSWORD);

        assertThat(visitor.get("/me/language")).bodyText().contains("<html lang=\"de\"");
    }

    @Test
    void signsOut() {
        visitor.signIn(ADDRESS, PASSWORD);
        visitor.get("/me/language");

        assertThat(visitor.post("/sign-out")).hasStatus(303).hasRedirectedUrl("/");
        assertThat(visitor.get("/sign-in")).hasStatusOk();
        assertThat(people.countOf("spring_session")).isZero();
    }

    @Test
    void forgetsTheMemberWhenTheBrowserCloses() {
        visitor.signIn(ADDRESS, PASSWORD);
        visitor.closeBrowser();

        assertThat(visitor.get("/sign-in")).hasStatusOk();
    }

    @Test
    void remembersTheMemberWhoAsksForIt() {
        signInToStay();
        visitor.closeBrowser();

        assertThat(visitor.get("/sign-in")).hasStatus(303).hasRedirectedUrl("/");
    }

    @Test
    void remembersTheMemberInTabsThatOpenAtOnce() {
        signInToStay();
        var series = Objects.requireNonNull(visitor.cookie("remember-me")).getValue();

        for (var tab = 0; tab < 3; tab++)
            assertThat(new Visitor(mvc).with("remember-me", series).get("/sign-in"))
                    .hasStatus(303);
    }

    @Test
    void remembersNobodyAfterSigningOut() {
        signInToStay();
        var series = Objects.requireNonNull(visitor.cookie("remember-me")).getValue();
        visitor.get("/me/language");
        visitor.post("/sign-out");

        assertThat(visitor.cookie("remember-me")).isNull();
        assertThat(new Visitor(mvc).with("remember-me", series).get("/sign-in")).hasStatusOk();
    }

    @Test
    void aCookieOfNobodyIsTakenBack() {
        visitor.with("remember-me", "nonsense").get("/sign-in");

        assertThat(visitor.cookie("remember-me")).isNull();
    }

    @Test
    void theSessionOfAMemberWhoIsGoneEnds() {
        visitor.signIn(ADDRESS, PASSWORD);
        jdbc.sql("delete from member").update();

        assertThat(visitor.get("/sign-in")).hasStatusOk();
        assertThat(people.countOf("spring_session")).isZero();
    }

    private void signInToStay() {
        visitor.get("/sign-in");
        visitor.post("/sign-in", "email", ADDRESS, "password", PASSWORD, "remember-me", "true");
    }

    private static String sessionOf(Visitor visitor) {
        return Objects.requireNonNull(visitor.cookie("session")).getValue();
    }

    private static String mainOf(MvcTestResult result) {
        var main = Visitor.page(result).select("main");
        main.select("[name=_csrf]").remove();
        return main.outerHtml();
    }
}
