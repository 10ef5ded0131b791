package kontor.administration;

import org.junit.jupiter.api.Test;

import kontor.testing.Cast;
import kontor.testing.Visitor;

import static kontor.administration.Desk.admin;
import static org.assertj.core.api.Assertions.assertThat;

/** Administrators end sessions, also their own. */
class SessionsPagesTests extends AtTheDesk {

    @Test
    void endsTheSessionsOfAMember() {
        var browser = new Visitor(mvc);
        browser.signIn(Cast.address(ben), Cast.PASSWORD);

        assertThat(desk.post(carla, admin(ben, "/sessions/removal"))).hasStatus(303);

        assertThat(browser.get("/me/profile")).hasRedirectedUrl("/sign-in");
        assertThat(desk.deeds(ben)).containsExactly("Sessions ended");
    }

    @Test
    void whoEndsTheOwnSessionsIsSignedOutHereToo() {
        var browser = new Visitor(mvc);
        browser.signIn("carla-chief@example.org", Cast.PASSWORD);
        browser.get("/admin/members/carla-chief");

        assertThat(browser.post("/admin/members/carla-chief/sessions/removal")).hasStatus(303);

        assertThat(browser.get("/admin/members")).hasStatus(303).hasRedirectedUrl("/sign-in");
    }
}
