package kontor.account;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.testing.People;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@PagesTest
class PasswordResetPagesTests {

    private static final String ADDRESS = "eva@example.org";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Visitor visitor;

    @BeforeEach
    void letEvaJoin() {
        people.clear();
        people.join(ADDRESS);
        visitor = new Visitor(mvc);
    }

    @Test
    void leadsFromTheAddressByMailToANewPassword() {
        request(ADDRESS);
        var link = people.mailbox().linkTo(ADDRESS);
        visitor.get(link);

        assertThat(visitor.post(link, "password", "a fresh beginning"))
                .hasStatus(303)
                .hasRedirectedUrl("/sign-in");
        assertThat(visitor.get("/sign-in")).bodyText().contains("new password is saved");
        assertThat(visitor.signIn(ADDRESS, "a fresh beginning")).hasStatus(303);
    }

    @Test
    void answersTheSameForAnUnknownAddress() {
        var known = request(ADDRESS);
        var unknown = request("nobody@example.org");

        assertThat(known).hasStatus(303).hasRedirectedUrl("/password-reset?sent");
        assertThat(unknown).hasStatus(303).hasRedirectedUrl("/password-reset?sent");
        assertThat(visitor.get("/password-reset?sent")).hasStatusOk();
    }

    @Test
    void aLinkWorksOnce() {
        request(ADDRESS);
        var link = people.mailbox().linkTo(ADDRESS);
        visitor.get(link);
        visitor.post(link, "password", "a fresh beginning");

        assertThat(visitor.get(link)).hasStatus(404).bodyText().contains("This link does not work");
        visitor.get("/password-reset");
        assertThat(visitor.post(link, "password", "a second beginning")).hasStatus(404);
    }

    @Test
    void anExpiredLinkLeadsToANewMail() {
        request(ADDRESS);
        jdbc.sql("update password_reset set expires_at = now() - interval '1 second'")
                .update();

        var expired = visitor.get(people.mailbox().linkTo(ADDRESS));

        assertThat(expired).hasStatus(410).bodyText().contains("expired");
        assertThat(Visitor.page(expired).select("main a[href=/password-reset]")).isNotEmpty();
    }

    @Test
    void refusesAPasswordMadeOfTheOwnNameOrAddress() {
        request(ADDRESS);
        var link = people.mailbox().linkTo(ADDRESS);
        visitor.get(link);

        var answer = visitor.post(link, "password", "Brandt-2026");

        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select("#password-help .fault").text()).contains("your name or your address");
        assertThat(visitor.post(link, "password", "a fresh beginning")).hasStatus(303);
    }

    @Test
    void refusesWhatIsNoAddress() {
        visitor.get("/password-reset");

        var answer = visitor.post("/password-reset", "email", "eva");

        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select("#email-help .fault")).hasSize(1);
    }

    @Test
    void signsOutWhoeverWasSignedIn() {
        var elsewhere = new Visitor(mvc);
        elsewhere.signIn(ADDRESS, People.PASSWORD);
        request(ADDRESS);
        var link = people.mailbox().linkTo(ADDRESS);
        visitor.get(link);
        visitor.post(link, "password", "a fresh beginning");

        assertThat(elsewhere.get("/sign-in")).hasStatusOk();
    }

    @Test
    void whoeverHasOnlySetAPasswordIsNotToldLaterThatASignInHasEnded() {
        request(ADDRESS);
        var link = people.mailbox().linkTo(ADDRESS);
        visitor.get(link);
        visitor.post(link, "password", "a fresh beginning");
        assertThat(visitor.get("/sign-in")).bodyText().contains("new password is saved");
        jdbc.sql("delete from spring_session").update();

        assertThat(visitor.get("/sign-in")).bodyText().doesNotContain("You are no longer signed in.");
    }

    private MvcTestResult request(String address) {
        visitor.get("/password-reset");
        return visitor.post("/password-reset", "email", address);
    }
}
