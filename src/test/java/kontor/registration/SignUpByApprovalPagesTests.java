package kontor.registration;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A network whose administrators decide who comes in. */
@PagesTest
@TestPropertySource(properties = "kontor.sign-up=approval")
class SignUpByApprovalPagesTests {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({"en, Apply for membership, Send the application", "de, Um Aufnahme bewerben, Bewerbung senden"})
    void theFormIsAnApplicationAndPromisesNoMembership(Locale language, String title, String button) {
        var visitor = new Visitor(mvc).reading(language);

        var page = Visitor.page(visitor.get("/sign-up"));

        assertThat(page.title()).startsWith(title);
        assertThat(page.select("main h1").text()).isEqualTo(title);
        assertThat(page.select("main form button").text()).isEqualTo(button);
        assertThat(Visitor.page(visitor.get("/sign-in"))
                        .select("main a[href=/sign-up]")
                        .text())
                .isEqualTo(title);
    }
}
