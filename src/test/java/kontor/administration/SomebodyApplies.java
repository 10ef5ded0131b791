package kontor.administration;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.account.Accounts;
import kontor.member.Member;
import kontor.testing.AdministeredTest;
import kontor.testing.Chief;
import kontor.testing.Html;
import kontor.testing.Mailbox;
import kontor.testing.Visitor;

import static kontor.session.SignedInAs.as;

/** Dora Deutsch applies with an address of her own, and Carla Chief decides. */
@AdministeredTest
abstract class SomebodyApplies {

    static final String PASSWORD = "three quiet herons";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    private Chief chief;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    Member carla;
    Visitor visitor;
    String address;

    @BeforeEach
    void somebodyNewComesAlong() {
        jdbc.sql("delete from sign_up").update();
        jdbc.sql("delete from report").update(); // so that nothing else waits for a decision
        carla = chief.carla();
        visitor = new Visitor(mvc);
        address = "dora-" + System.nanoTime() + "@example.org";
    }

    void apply(String words) {
        signUp(words);
        confirm(new Mailbox(jdbc).linkTo(address));
    }

    MvcTestResult signUp(String words) {
        visitor.get("/sign-up");
        return visitor.post(
                "/sign-up",
                "firstName",
                "Dora",
                "lastName",
                "Deutsch",
                "email",
                address,
                "password",
                PASSWORD,
                "contactList",
                "MEMBERS",
                "terms",
                "true",
                "words",
                words);
    }

    MvcTestResult confirm(String link) {
        visitor.get(link);
        return visitor.post("/email-confirmation", "token", link.replaceFirst(".*token=", ""));
    }

    List<String> waiting() {
        return Html.page(mvc.get()
                        .uri("/admin/members?state=waiting")
                        .with(as(carla))
                        .exchange())
                .select("main article h2")
                .eachText();
    }

    String badge() {
        return Html.page(mvc.get().uri("/").with(as(carla)).exchange())
                .select(".menu a[href^=/admin] [aria-hidden]")
                .text();
    }
}
