package kontor.security;

import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.testing.People;
import kontor.testing.Visitor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The browsers that are signed in, and signing them out. */
class BrowsersPagesTests extends EvasSecurityPage {

    @Test
    void showsEveryBrowserInPlainWordsAndThisOneFirst() {
        elsewhere();

        var names = browsers(visitor.get("/me/security"));

        assertThat(names).containsExactly("Ein Browser", "Firefox, Windows");
        assertThat(Visitor.page(visitor.get("/me/security")).select("main").html())
                .doesNotContain(session(visitor));
    }

    @Test
    void anotherBrowserCanBeSignedOut() {
        var elsewhere = elsewhere();
        var third = elsewhere();
        var end = Visitor.page(visitor.get("/me/security"))
                .select("form[action*=sessions][action$=removal]")
                .eachAttr("action");
        assertThat(end).hasSize(3).contains("/me/security/sessions/removal");

        assertThat(visitor.post(end.get(0))).hasStatus(303).hasRedirectedUrl("/me/security");
        assertThat(List.of(isSignedIn(elsewhere), isSignedIn(third))).containsExactlyInAnyOrder(true, false);
        assertThat(Visitor.page(visitor.get("/me/security")).select(".notice").text())
                .isEqualTo("Der andere Browser ist abgemeldet.");
        assertThat(visitor.post(end.get(0))).hasStatus(303);

        visitor.get("/me/security");
        visitor.post("/me/security/sessions/removal");
        assertThat(List.of(isSignedIn(elsewhere), isSignedIn(third))).containsOnly(false);
        assertThat(isSignedIn(visitor)).isTrue();
    }

    @Test
    void aBrowserThatWasSignedOutMeanwhileIsToldSo() {
        var elsewhere = elsewhere();
        visitor.post("/me/security/sessions/removal");

        assertThat(elsewhere.get("/me/security")).hasRedirectedUrl("/sign-in");
        assertThat(told(elsewhere)).isEqualTo("Sie sind nicht mehr angemeldet. Bitte melden Sie sich noch einmal an.");
        assertThat(told(new Visitor(mvc))).isEmpty();
        elsewhere.signIn(ADDRESS, People.PASSWORD);
        elsewhere.get("/me/security");
        elsewhere.post("/sign-out");
        assertThat(told(elsewhere)).isEmpty();
    }

    @Test
    void whoeverIsSignedOutIsNotRememberedEither() {
        var awake = remembered(new Visitor(mvc));
        var asleep = remembered(new Visitor(mvc));
        jdbc.sql("delete from spring_session where session_id = :id")
                .param("id", sessionId(asleep))
                .update();
        var page = Visitor.page(visitor.get("/me/security"));
        assertThat(page.select("main li time")).hasSize(6);

        for (var form : page.select("form[action~=sessions/.+/removal]").eachAttr("action")) {
            visitor.post(form);
            visitor.get("/me/security");
        }

        awake.closeBrowser();
        asleep.closeBrowser();
        assertThat(isSignedIn(awake)).isFalse();
        assertThat(isSignedIn(asleep)).isFalse();
    }

    @Test
    void nobodyEndsSomebodyElsesSession() {
        people.join("ben@example.org");
        var ben = new Visitor(mvc);
        ben.signIn("ben@example.org", People.PASSWORD);
        elsewhere();
        var evas = Visitor.page(visitor.get("/me/security"))
                .select("form[action~=sessions/.+/removal]")
                .attr("action");

        ben.get("/me/security");
        ben.post(evas);

        assertThat(browsers(visitor.get("/me/security"))).hasSize(2);
    }

    private static List<String> browsers(MvcTestResult page) {
        return Visitor.page(page).select("main li .fw-semibold").eachText();
    }

    private static String told(Visitor visitor) {
        return Visitor.page(visitor.get("/sign-in"))
                .select("main [role=status]")
                .text();
    }

    private static String sessionId(Visitor visitor) {
        return new String(Base64.getDecoder().decode(session(visitor)), UTF_8);
    }
}
