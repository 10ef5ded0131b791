package kontor.security;

import java.util.Base64;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import kontor.testing.People;
import kontor.testing.Visitor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@PagesTest
class SecurityPagesTests {

    private static final String ADDRESS = "eva@example.org";
    private static final String NEW_ADDRESS = "eva.brandt@example.com";
    private static final String NEW_PASSWORD = "a fresh beginning";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Visitor visitor;

    @BeforeEach
    void evaIsSignedIn() {
        people.clear();
        people.join(ADDRESS);
        visitor = new Visitor(mvc);
        visitor.signIn(ADDRESS, People.PASSWORD);
        visitor.get("/me/security");
    }

    @Test
    void aChangedPasswordIsTheOneToSignInWith() {
        assertThat(changePassword(People.PASSWORD, NEW_PASSWORD)).hasStatus(303).hasRedirectedUrl("/me/security");

        assertThat(visitor.get("/me/security")).bodyText().contains("Passwort ist gespeichert");
        assertThat(new Visitor(mvc).signIn(ADDRESS, People.PASSWORD)).hasStatus(422);
        assertThat(new Visitor(mvc).signIn(ADDRESS, NEW_PASSWORD)).hasStatus(303);
    }

    @Test
    void aChangedPasswordEndsTheSessionsElsewhereAndRenewsThisOne() {
        var elsewhere = elsewhere();
        var before = session(visitor);

        changePassword(People.PASSWORD, NEW_PASSWORD);

        assertThat(isSignedIn(elsewhere)).isFalse();
        assertThat(isSignedIn(visitor)).isTrue();
        assertThat(session(visitor)).isNotEqualTo(before);
        assertThat(isSignedIn(new Visitor(mvc).with("session", before))).isFalse();
    }

    @Test
    void aChangedPasswordForgetsTheBrowsersThatAreRememberedElsewhere() {
        var elsewhere = remembered(new Visitor(mvc));
        var here = remembered(new Visitor(mvc));
        here.get("/me/security");

        here.post("/me/security/password", "currentPassword", People.PASSWORD, "password", NEW_PASSWORD);
        elsewhere.closeBrowser();
        here.closeBrowser();

        assertThat(isSignedIn(elsewhere)).isFalse();
        assertThat(isSignedIn(here)).isTrue();
    }

    @Test
    void aMailTellsThatThePasswordWasChanged() {
        changePassword(People.PASSWORD, NEW_PASSWORD);

        await().untilAsserted(() -> assertThat(people.mailbox().to(ADDRESS))
                .singleElement()
                .asString()
                .contains("wurde geändert", "Eva Brandt", "/password-reset"));
    }

    @Test
    void aDoubleClickedChangeIsOneChange() {
        var twice = new Visitor(mvc);
        visitor.cookies().forEach(cookie -> twice.with(cookie.getName(), cookie.getValue()));
        twice.get("/me/security");
        changePassword(People.PASSWORD, NEW_PASSWORD);
        twice.with("session", session(visitor));

        var again = twice.post("/me/security/password", "currentPassword", People.PASSWORD, "password", NEW_PASSWORD);

        assertThat(again).hasStatus(303).hasRedirectedUrl("/me/security");
        assertThat(isSignedIn(twice)).isTrue();
        await().untilAsserted(() -> assertThat(people.mailbox().to(ADDRESS)).hasSize(1));
        assertThat(new Visitor(mvc).signIn(ADDRESS, NEW_PASSWORD)).hasStatus(303);
    }

    @ParameterizedTest
    @CsvSource({
        "not the password, a fresh beginning, currentPassword, nicht Ihr aktuelles",
        "'', a fresh beginning, currentPassword, nicht Ihr aktuelles",
        "violet umbrella, violet umbrella, password, schon Ihr Passwort",
        "violet umbrella, Brandt-2026, password, Ihrem Namen",
        "violet umbrella, password1, password, verwenden viele",
        "violet umbrella, short, password, mindestens 8",
        "violet umbrella, '', password, mindestens 8"
    })
    void aFaultIsSaidAtItsField(String current, String password, String field, String fault) {
        var answer = changePassword(current, password);

        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select("#" + field + "-help .fault").text())
                .contains(fault);
        assertThat(Visitor.page(answer).select("input[type=password]").eachAttr("value"))
                .allMatch(String::isEmpty);
        assertThat(new Visitor(mvc).signIn(ADDRESS, People.PASSWORD)).hasStatus(303);
    }

    @Test
    void guessingTheCurrentPasswordEndsSoon() {
        for (var number = 0; number < 10; number++)
            assertThat(changePassword("guess " + number, NEW_PASSWORD)).hasStatus(422);

        var refused = changePassword(People.PASSWORD, NEW_PASSWORD);

        assertThat(refused).hasStatus(429).headers().containsHeader("Retry-After");
        assertThat(refused).bodyText().contains("Bitte warten Sie");
        assertThat(new Visitor(mvc).signIn(ADDRESS, People.PASSWORD)).hasStatus(303);
    }

    @Test
    void aNewAddressHoldsOnceItsLinkIsConfirmed() {
        assertThat(changeAddress(NEW_ADDRESS)).hasStatus(303).hasRedirectedUrl("/me/security");
        assertThat(visitor.get("/me/security")).bodyText().contains("Link an " + NEW_ADDRESS);
        assertThat(new Visitor(mvc).signIn(NEW_ADDRESS, People.PASSWORD)).hasStatus(422);
        var link = people.mailbox().linkTo(NEW_ADDRESS);

        assertThat(visitor.get(link)).hasStatusOk().bodyText().contains("Adresse bestätigen");
        assertThat(new Visitor(mvc).signIn(NEW_ADDRESS, People.PASSWORD)).hasStatus(422);
        assertThat(visitor.post("/address-confirmation", "token", tokenOf(link)))
                .hasStatus(303)
                .hasRedirectedUrl("/me/security");

        assertThat(new Visitor(mvc).signIn(NEW_ADDRESS, People.PASSWORD)).hasStatus(303);
        assertThat(new Visitor(mvc).signIn(ADDRESS, People.PASSWORD)).hasStatus(422);
        assertThat(isSignedIn(visitor)).isTrue();
    }

    @Test
    void theLinkMayBeOpenedWhereNobodyIsSignedIn() {
        changeAddress(NEW_ADDRESS);

        var answer = confirm(new Visitor(mvc), people.mailbox().linkTo(NEW_ADDRESS));

        assertThat(answer).hasStatus(303).hasRedirectedUrl("/sign-in");
        assertThat(new Visitor(mvc).signIn(NEW_ADDRESS, People.PASSWORD)).hasStatus(303);
    }

    @Test
    void theOldAddressIsToldAtTheRequestAndAtTheChange() {
        changeAddress(NEW_ADDRESS);
        assertThat(people.mailbox().to(ADDRESS))
                .singleElement()
                .asString()
                .contains(NEW_ADDRESS, "kennt jemand Ihr Passwort");

        confirm(visitor, people.mailbox().linkTo(NEW_ADDRESS));
        assertThat(people.mailbox().to(ADDRESS)).hasSize(2).first().asString().contains("ist jetzt " + NEW_ADDRESS);
    }

    @Test
    void aTakenAddressIsAnsweredTheSameAndOnlyItsOwnerIsTold() {
        people.join("ben@example.org");

        var answer = changeAddress("ben@example.org");

        assertThat(answer).hasStatus(303).hasRedirectedUrl("/me/security");
        assertThat(visitor.get("/me/security")).bodyText().contains("Link an ben@example.org");
        assertThat(people.mailbox().latestTo("ben@example.org"))
                .contains("gehört schon zu Ihrem Konto")
                .doesNotContain("/address-confirmation");
        assertThat(people.mailbox().to(ADDRESS)).hasSize(1);
    }

    @Test
    void anAddressThatIsTakenMeanwhileIsNotTakenTwice() {
        changeAddress(NEW_ADDRESS);
        people.join(NEW_ADDRESS);

        assertThat(confirm(visitor, people.mailbox().linkTo(NEW_ADDRESS)))
                .hasStatus(404)
                .bodyText()
                .contains("funktioniert nicht");
        assertThat(new Visitor(mvc).signIn(ADDRESS, People.PASSWORD)).hasStatus(303);
    }

    @Test
    void aLinkWorksOnce() {
        changeAddress(NEW_ADDRESS);
        var link = people.mailbox().linkTo(NEW_ADDRESS);
        confirm(visitor, link);

        assertThat(visitor.get(link)).hasStatus(410).bodyText().contains("schon benutzt");
        visitor.get("/me/security");
        assertThat(visitor.post("/address-confirmation", "token", tokenOf(link)))
                .hasStatus(410)
                .bodyText()
                .contains("Ihre neue Adresse ist bestätigt");
    }

    @Test
    void anExpiredOrCutLinkChangesNothing() {
        changeAddress(NEW_ADDRESS);
        var link = people.mailbox().linkTo(NEW_ADDRESS);

        assertThat(visitor.get(link.substring(0, link.length() - 5))).hasStatus(404);
        assertThat(visitor.get("/address-confirmation")).hasStatus(404);
        jdbc.sql("update address_change set expires_at = now() - interval '1 second'")
                .update();
        assertThat(visitor.get(link)).hasStatus(410).bodyText().contains("abgelaufen");
        visitor.get("/me/security");
        assertThat(visitor.post("/address-confirmation", "token", tokenOf(link)))
                .hasStatus(410);
        assertThat(new Visitor(mvc).signIn(ADDRESS, People.PASSWORD)).hasStatus(303);
    }

    @Test
    void aLaterRequestAndANewPasswordEndAnEarlierOne() {
        changeAddress(NEW_ADDRESS);
        var first = people.mailbox().linkTo(NEW_ADDRESS);
        visitor.get("/me/security");
        changeAddress("third@example.org");
        assertThat(visitor.get(first)).hasStatus(404);

        visitor.get("/me/security");
        changePassword(People.PASSWORD, NEW_PASSWORD);
        assertThat(visitor.get(people.mailbox().linkTo("third@example.org"))).hasStatus(404);
    }

    @Test
    void aLinkForANewPasswordThatWentToTheOldAddressIsOver() {
        var guest = new Visitor(mvc);
        guest.get("/password-reset");
        guest.post("/password-reset", "email", ADDRESS);
        var reset = people.mailbox().linkTo(ADDRESS);
        changeAddress(NEW_ADDRESS);
        confirm(visitor, people.mailbox().linkTo(NEW_ADDRESS));

        assertThat(guest.get(reset)).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({
        "eva@example.org, violet umbrella, email, schon Ihre Adresse",
        "not an address, violet umbrella, email, E-Mail-Adresse",
        "'', violet umbrella, email, E-Mail-Adresse",
        "new@example.org, not the password, proof, nicht Ihr aktuelles",
        "new@example.org, '', proof, nicht Ihr aktuelles"
    })
    void aFaultOfTheAddressIsSaidAtItsField(String address, String proof, String field, String fault) {
        var answer = visitor.post("/me/security/address", "email", address, "proof", proof);

        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select("#" + field + "-help .fault").text())
                .contains(fault);
        assertThat(people.countOf("outbox")).isZero();
    }

    @Test
    void mailsToNewAddressesAreLimited() {
        for (var number = 0; number < 5; number++) {
            assertThat(changeAddress("new" + number + "@example.org")).hasStatus(303);
            visitor.get("/me/security");
        }

        assertThat(changeAddress("new6@example.org")).hasStatus(429).headers().containsHeader("Retry-After");
        assertThat(people.mailbox().to("new6@example.org")).isEmpty();
    }

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
        visitor.get("/me/security");
        assertThat(visitor.post(end.get(0))).hasStatus(303);

        visitor.get("/me/security");
        visitor.post("/me/security/sessions/removal");
        assertThat(List.of(isSignedIn(elsewhere), isSignedIn(third))).containsOnly(false);
        assertThat(isSignedIn(visitor)).isTrue();
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

    private MvcTestResult changePassword(String current, String password) {
        var answer = visitor.post("/me/security/password", "currentPassword", current, "password", password);
        if (answer.getResponse().getStatus() == 303) return answer;
        visitor.get("/me/security");
        return answer;
    }

    private MvcTestResult changeAddress(String address) {
        return visitor.post("/me/security/address", "email", address, "proof", People.PASSWORD);
    }

    private MvcTestResult confirm(Visitor reader, String link) {
        reader.get(link);
        return reader.post("/address-confirmation", "token", tokenOf(link));
    }

    private static String tokenOf(String link) {
        return link.replaceFirst(".*=", "");
    }

    private Visitor elsewhere() {
        var elsewhere = new Visitor(mvc);
        elsewhere.get("/sign-in");
        elsewhere.send(MockMvcRequestBuilders.post("/sign-in")
                .param("_csrf", elsewhere.csrf())
                .param("email", ADDRESS)
                .param("password", People.PASSWORD)
                .header("User-Agent", "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Firefox/143.0"));
        return elsewhere;
    }

    private static Visitor remembered(Visitor visitor) {
        visitor.get("/sign-in");
        visitor.post("/sign-in", "email", ADDRESS, "password", People.PASSWORD, "remember-me", "true");
        return visitor;
    }

    private static List<String> browsers(MvcTestResult page) {
        return Visitor.page(page).select("main li .fw-semibold").eachText();
    }

    private static boolean isSignedIn(Visitor visitor) {
        return visitor.get("/me/security").getResponse().getStatus() == 200;
    }

    private static String session(Visitor visitor) {
        return Objects.requireNonNull(visitor.cookie("session")).getValue();
    }

    private static String sessionId(Visitor visitor) {
        return new String(Base64.getDecoder().decode(session(visitor)), UTF_8);
    }
}
