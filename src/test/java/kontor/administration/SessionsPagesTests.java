package kontor.administration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import kontor.member.Member;
import kontor.testing.AdministeredTest;
import kontor.testing.Cast;
import kontor.testing.Chief;
import kontor.testing.Visitor;

import static kontor.administration.Desk.admin;
import static org.assertj.core.api.Assertions.assertThat;

/** Administrators end sessions, also their own. */
@AdministeredTest
class SessionsPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Chief chief;

    @Autowired
    private Cast cast;

    private Member carla;
    private Member ben;
    private Desk desk;

    @BeforeEach
    void carlaAdministersAndBenDoesNot() {
        carla = chief.carla();
        ben = cast.ben();
        desk = new Desk(mvc, carla);
    }

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
