package kontor.operation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Client;
import kontor.testing.Mailbox;

import static org.assertj.core.api.Assertions.assertThat;

/** What the log tells of members: nothing by which they are known. */
@AppTest
@ExtendWith(OutputCaptureExtension.class)
class LogTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void nobodysNameAddressOrWordsAreLogged(CapturedOutput output) {
        signUp();
        var sender = new Client(port).signIn(cast.premium("Logarda", "Quellstern"));
        var recipient = cast.premium("Protokolla", "Zwirnfaden");
        sender.post(
                "/members/" + recipient.handle() + "/contact-request", "reason", "MET", "note", "Unverkennbare Worte");
        new Client(port).post("/sign-in", "email", "quellstern@example.org", "password", "Passwortgeheimnis");

        assertThat(output.getAll())
                .doesNotContainIgnoringCase("Quellstern")
                .doesNotContainIgnoringCase("Zwirnfaden")
                .doesNotContainIgnoringCase("Vermerkstein")
                .doesNotContain("Unverkennbare", "Passwortgeheimnis");
    }

    /** Rules that the database guards are told with the row's values in them. */
    @Test
    void aPageThatFailsIsLoggedWithItsNumberAndWithoutWhatWasSent(CapturedOutput output) {
        jdbc.sql("alter table member add constraint for_the_test check (headline <> 'Geheimnisvolle Zeile')")
                .update();
        try {
            var member = cast.premium("Fehlerike", "Umbruchsen");
            var answer = new Client(port)
                    .signIn(member)
                    .post(
                            "/me/profile",
                            "firstName",
                            "Fehlerike",
                            "lastName",
                            "Umbruchsen",
                            "headline",
                            "Geheimnisvolle Zeile");

            assertThat(answer.statusCode()).isEqualTo(500);
            var id = answer.headers().firstValue("X-Request-Id").orElseThrow();
            assertThat(answer.body()).contains(id);
            assertThat(output.getAll().lines())
                    .anySatisfy(line -> assertThat(line).contains("ERROR", id));
            assertThat(output.getAll()).contains("for_the_test").doesNotContain("Geheimnisvolle", "Umbruchsen");
        } finally {
            jdbc.sql("alter table member drop constraint for_the_test").update();
        }
    }

    @Test
    void nobodyChoosesTheIdOfARequest() {
        var answer = new Client(port).with("X-Request-Id", "chosen-by-me").get("/");

        assertThat(answer.headers().firstValue("X-Request-Id"))
                .hasValueSatisfying(id -> assertThat(id).isNotEqualTo("chosen-by-me"));
    }

    private void signUp() {
        var guest = new Client(port);
        guest.post(
                "/sign-up",
                "firstName",
                "Notiza",
                "lastName",
                "Vermerkstein",
                "email",
                "notiza.vermerkstein@example.org",
                "password",
                "ein ruhiges Passwort",
                "terms",
                "true",
                "contactList",
                "MEMBERS");
        var link = new Mailbox(jdbc).linkTo("notiza.vermerkstein@example.org");
        var welcome =
                guest.send("/email-confirmation", guest.token(link), "token", link.substring(link.indexOf('=') + 1));
        assertThat(welcome.statusCode()).isEqualTo(303);
    }
}
