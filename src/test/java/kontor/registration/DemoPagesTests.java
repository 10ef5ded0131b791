package kontor.registration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.testing.People;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@PagesTest
@ActiveProfiles("demo")
@TestPropertySource(properties = "spring.mail.host=")
class DemoPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SignUps signUps;

    Visitor visitor;

    @BeforeEach
    void beginWithNobody() {
        people.clear();
        visitor = new Visitor(mvc);
    }

    @Test
    void namesTheMembersWhomEverybodyMayTry() {
        assertThat(visitor.get("/sign-in")).bodyText().contains("anna@example.org", "ben@example.org", "kontor-demo");
    }

    @Test
    void aGuestReadsTheFirstMailInTheOutbox() {
        assertThat(visitor.get("/outbox")).hasStatusOk().bodyText().contains("No mail has been written yet");
        signUps.request(Applicants.eva("eva@example.org"));

        assertThat(Visitor.page(visitor.get("/sign-up?sent")).select("main a[href=/outbox]"))
                .hasSize(1);
        var list = visitor.get("/outbox");
        assertThat(list).hasStatusOk().bodyText().contains("eva@example.org");
        var mail = visitor.get(Visitor.page(list).select("main li a").attr("href"));

        assertThat(visitor.get("/outbox/abc")).hasStatus(404);
        assertThat(mail).hasStatusOk();
        assertThat(Visitor.page(mail).select("main p a[href*=/email-confirmation?token=]"))
                .hasSize(1);
        assertThat(Visitor.page(mail).select("main").text()).doesNotContain("<", "&amp;");
    }

    @Test
    void showsTheNewestMailsFirstAndOlderOnesOnTheNextPage() {
        for (var number = 1; number <= 27; number++) signUps.request(Applicants.eva("eva" + number + "@example.org"));

        var first = visitor.get("/outbox");
        assertThat(Visitor.page(first).select("main li")).hasSize(25);
        assertThat(Visitor.page(first).select("main li").eachText())
                .first()
                .asString()
                .contains("eva27@example.org");

        var second = Visitor.page(visitor.get(linkToMore(first)));
        assertThat(second.select("main li").eachText())
                .hasSize(2)
                .last()
                .asString()
                .contains("eva1@example.org");
        assertThat(second.select("[rel=next]")).isEmpty();
    }

    @Test
    void aMailThatIsNotThereIsNotFound() {
        assertThat(visitor.get("/outbox/4711")).hasStatus(404);
    }

    private static String linkToMore(MvcTestResult page) {
        return Visitor.page(page).select("[rel=next]").attr("href");
    }
}
