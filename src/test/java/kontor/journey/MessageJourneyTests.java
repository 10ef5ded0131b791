package kontor.journey;

import java.util.UUID;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import kontor.message.Conversations;
import kontor.testing.AppTest;
import kontor.testing.Cast;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever writes is told why not, and loses no words when a session ends. */
@AppTest
class MessageJourneyTests extends Journey {

    @Autowired
    private Conversations conversations;

    @Test
    void aBasicMemberReadsWhyAndAnswersWhereSomebodyHasWritten() {
        var anna = cast.anna();
        var ben = cast.ben();
        var visitor = visit(new NewContextOptions().setLocale("en")).signIn(ben);

        assertThat(visitor.open("/messages/" + anna.handle()).text()).contains("Basic members cannot start");
        assertThat(visitor.page().querySelector("#text")).isNull();

        conversations.write(anna, ben, "Good morning, Ben", UUID.randomUUID());
        visitor.open("/messages/" + anna.handle())
                .fill("text", "Good morning, Anna")
                .submit();
        assertThat(visitor.text()).contains("Good morning, Anna");
    }

    @Test
    void whatWasWrittenIsThereAgainWhereTheSessionHadEnded() {
        var anna = cast.anna();
        var conversation = "/messages/" + cast.ben().handle();
        var visitor = visit(new NewContextOptions().setLocale("en"))
                .signIn(anna)
                .open(conversation)
                .fill("text", "A letter that took a while.");
        visitor.page().context().clearCookies();
        visitor.submit();
        assertThat(visitor.text()).contains("This form has gone stale");

        visitor.press("Open the form again");
        assertThat(visitor.path()).isEqualTo("/sign-in");
        visitor.fill("email", Cast.address(anna))
                .fill("password", Cast.PASSWORD)
                .submit();

        assertThat(visitor.path()).isEqualTo(conversation);
        assertThat(visitor.page().inputValue("#text")).isEqualTo("A letter that took a while.");
        visitor.submit();
        assertThat(visitor.text()).contains("A letter that took a while.");
        assertThat(visitor.page().inputValue("#text")).as("it has arrived").isEmpty();
    }

    @Test
    void whatWasWrittenIsNotThereForSomebodyElseWhoSignsIn() {
        var conversation = "/messages/" + cast.ben().handle();
        var visitor = visit(new NewContextOptions().setLocale("en"))
                .signIn(cast.anna())
                .open(conversation)
                .fill("text", "For nobody else.");
        visitor.page().context().clearCookies();
        visitor.submit();

        visitor.signIn(cast.premium("Paula", "Peters")).open(conversation);
        assertThat(visitor.page().inputValue("#text")).isEmpty();
    }
}
