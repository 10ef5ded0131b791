package kontor.session;

import java.net.URI;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import kontor.testing.People;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@PagesTest
class SecurityTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    Visitor visitor;

    @BeforeEach
    void beginWithNobody() {
        people.clear();
        visitor = new Visitor(mvc);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/members/anna-lindqvist",
                "/members/nobody",
                "/contacts",
                "/me/profile",
                "/outbox",
                "/no/such/page",
                "/actuator",
                "/actuator/env"
            })
    void leadsGuestsToSignInWhetherOrNotThereIsSomething(String page) {
        assertThat(visitor.get(page)).hasStatus(303).hasRedirectedUrl("/sign-in");
    }

    @Test
    void aPartOfAPageThatAGuestMayNotSeeHasThePageLoadedAnew() {
        people.join("eva@example.org");
        visitor.get("/contacts");

        var part =
                visitor.send(MockMvcRequestBuilders.get("/members/names?q=eva").header("HX-Request", "true"));
        assertThat(part).hasStatus(401).headers().hasValue("HX-Refresh", "true").doesNotContainHeader("Location");

        visitor.get("/sign-in");
        assertThat(visitor.post("/sign-in", "email", "eva@example.org", "password", People.PASSWORD))
                .as("back to the page, not to its part")
                .hasRedirectedUrl("/contacts");
    }

    @Test
    void whoSendsAFormAfterTheSessionEndedIsLedBackToItsPageAfterSignIn() {
        people.join("eva@example.org");
        visitor.get("/sign-in");
        var form = MockMvcRequestBuilders.post(URI.create("/me/profile"))
                .param("_csrf", visitor.csrf())
                .header("Referer", "https://kontor.example/me/profile?from=home");

        assertThat(visitor.send(form)).hasStatus(303).hasRedirectedUrl("/sign-in");

        visitor.get("/sign-in");
        assertThat(visitor.post("/sign-in", "email", "eva@example.org", "password", People.PASSWORD))
                .hasRedirectedUrl("/me/profile?from=home");
    }

    @Test
    void aPageToWhichABrowserGoesBackLeadsGuestsToSignIn() {
        var page = MockMvcRequestBuilders.get("/members")
                .header("HX-Request", "true")
                .header("HX-History-Restore-Request", "true");

        assertThat(visitor.send(page)).hasStatus(303).hasRedirectedUrl("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-up", "/password-reset", "/me/language"})
    void givesEveryPageItsHeaders(String page) {
        var answer = visitor.get(page);

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(answer).headers().hasValue("Referrer-Policy", "same-origin");
        assertThat(answer).headers().containsHeaders("Permissions-Policy");
        assertThat(answer).headers().doesNotContainHeader("Strict-Transport-Security");
        assertThat(answer.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/sign-in", "/sign-up", "/sign-out", "/password-reset", "/email-confirmation", "/me/language"})
    void refusesAFormWithoutItsToken(String page) {
        assertThat(visitor.post(page, "language", "de")).hasStatus(403);
    }

    @Test
    void refusesAFormFromBeforeSigningIn() {
        people.join("eva@example.org");
        visitor.get("/sign-in");
        var stale = visitor.csrf();
        visitor.post("/sign-in", "email", "eva@example.org", "password", People.PASSWORD);
        visitor.get("/me/language");

        var request = MockMvcRequestBuilders.post(URI.create("/sign-out")).param("_csrf", stale);
        assertThat(visitor.send(request)).hasStatus(403);
    }

    @Test
    void keepsItsCookiesFromScriptsAndOtherSites() {
        people.join("eva@example.org");
        visitor.get("/contacts");
        visitor.get("/sign-in");
        visitor.post("/sign-in", "email", "eva@example.org", "password", People.PASSWORD, "remember-me", "true");
        visitor.get("/me/language");

        assertThat(visitor.cookies()).hasSizeGreaterThanOrEqualTo(4).allSatisfy(cookie -> {
            assertThat(cookie.isHttpOnly()).as(cookie.getName()).isTrue();
            assertThat(cookie.getAttribute("SameSite")).as(cookie.getName()).isEqualTo("Lax");
            assertThat(cookie.getPath()).as(cookie.getName()).isEqualTo("/");
        });
    }

    @Test
    void givesFilesWithoutSessionAndLetsThemBeCached() {
        var answer = visitor.with("session", "nonsense").get("/assets/css/kontor.css");

        assertThat(answer).hasStatusOk();
        assertThat(answer).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(answer.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).doesNotContain("no-store");
    }
}
