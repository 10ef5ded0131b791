package kontor.journey;

import java.util.Locale;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Mailbox;
import kontor.testing.Ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** From the bell to what it tells of, and to the choice of what comes by mail. */
@AppTest
class NoticesJourneyTests extends Journey {

    @Autowired
    private Ties ties;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "en, Notices, Ben Osei would like to be in touch, Choose what comes by mail, Turn all mails off",
        "de, Hinweise, Ben Osei möchte mit Ihnen in Kontakt kommen, 'Auswählen, was per E-Mail kommt', Alle E-Mails abschalten"
    })
    void fromTheBellToTheRequestAndToTheEndOfAllMails(
            String language, String title, String sentence, String choice, String none) {
        var anna = cast.anna();
        members.speak(anna, Locale.forLanguageTag(language));
        ties.ask(cast.ben(), anna);
        var visitor = visit(new NewContextOptions().setViewportSize(320, 640).setLocale(language));
        visitor.signIn(anna);
        await().until(() -> !new Mailbox(jdbc).to(Cast.address(anna)).isEmpty());

        visitor.open("/contacts");
        assertThat(visitor.page().innerText(".bell")).isEqualTo("1");
        visitor.page().click(".bell");
        assertThat(visitor.path()).isEqualTo("/notifications");
        assertThat(visitor.text()).contains(title, sentence);
        assertThat(visitor.page().querySelectorAll(".notices .unread")).hasSize(1);
        visitor.looksAccessible();

        visitor.press(sentence);
        assertThat(visitor.path()).startsWith("/requests/ben-osei");
        assertThat(visitor.page().innerText(".bell")).isEmpty();

        visitor.open("/notifications").press(choice);
        assertThat(visitor.path()).isEqualTo("/me/notifications");
        visitor.looksAccessible();
        visitor.press(none);
        assertThat(visitor.page().inputValue("#REQUEST")).isEqualTo("NEVER");

        visitor.choose("REQUEST", "DAILY").submit();
        assertThat(visitor.page().inputValue("#REQUEST")).isEqualTo("DAILY");
    }
}
