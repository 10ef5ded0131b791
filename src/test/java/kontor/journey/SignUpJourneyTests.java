package kontor.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.testing.AppTest;
import kontor.testing.Mailbox;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody new comes in, and meets the first other member. */
@AppTest
class SignUpJourneyTests extends Journey {

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fromSignUpToTheFirstMessageWithAndWithoutScript(boolean script) {
        var ben = cast.ben();
        var visitor = visit(new NewContextOptions().setJavaScriptEnabled(script).setLocale("en"));
        var address = "clara-" + System.nanoTime() + "@example.org";

        visitor.open("/sign-up")
                .fill("firstName", "Clara")
                .fill("lastName", "Voss")
                .fill("email", address)
                .fill("password", "three quiet herons")
                .tick("terms")
                .submit();
        visitor.open(new Mailbox(jdbc).linkTo(address)).submit();
        assertThat(visitor.path()).isEqualTo("/me/profile");

        visitor.fill("headline", "Harbour pilot").submit();
        assertThat(visitor.open("/me/membership").text()).contains("Premium");

        visitor.open("/members?q=" + ben.handle().replace("ben-osei", "Osei")).open("/members/" + ben.handle());
        visitor.press("Add as contact")
                .choose("reason", "MET")
                .fill("note", "We shared a table at the spring meeting.")
                .press("Send request");
        assertThat(visitor.path()).isEqualTo("/requests/sent/" + ben.handle());
        assertThat(visitor.text()).contains("Waiting", "We shared a table");

        visitor.open("/messages/" + ben.handle())
                .fill("text", "Good morning, see https://example.org/harbour")
                .submit();
        assertThat(visitor.page().innerHTML("main")).contains("href=\"https://example.org/harbour\"");
    }
}
