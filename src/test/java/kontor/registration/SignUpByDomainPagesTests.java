package kontor.registration;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A network for people with an address at one of some domains. */
@PagesTest
@TestPropertySource(properties = "kontor.sign-up=a.example.org,b.example.org,c.example.org")
class SignUpByDomainPagesTests {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | an e-mail address at a.example.org, b.example.org or c.example.org.",
                "de | einer E-Mail-Adresse bei a.example.org, b.example.org oder c.example.org."
            })
    void thePageSaysInASentenceWhoseDomainsTheyAre(Locale language, String sentence) {
        assertThat(new Visitor(mvc).reading(language).get("/sign-up"))
                .bodyText()
                .contains(sentence);
    }

    @Test
    void theFaultOfAnotherAddressSaysSoToo() {
        var visitor = new Visitor(mvc);
        visitor.get("/sign-up");

        var page = Visitor.page(visitor.post(
                "/sign-up",
                "firstName",
                "Eva",
                "lastName",
                "Brandt",
                "email",
                "eva@example.com",
                "password",
                "violet umbrella",
                "contactList",
                "MEMBERS",
                "terms",
                "true"));

        assertThat(page.select("#email-help .fault").text())
                .contains("at a.example.org, b.example.org or c.example.org.");
    }
}
