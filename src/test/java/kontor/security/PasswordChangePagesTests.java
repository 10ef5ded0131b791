package kontor.security;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kontor.testing.People;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Changing the password, which signs out everybody else. */
class PasswordChangePagesTests extends EvasSecurityPage {

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
}
