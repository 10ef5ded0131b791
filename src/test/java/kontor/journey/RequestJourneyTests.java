package kontor.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Ties;

import static org.assertj.core.api.Assertions.assertThat;

/** A request on its way, seen from both sides. */
@AppTest
class RequestJourneyTests extends Journey {

    @Autowired
    private Ties ties;

    @Test
    void a301stCharacterIsAnsweredAtTheField() {
        var anna = cast.anna();
        var visitor = visit(new NewContextOptions().setLocale("de")).signIn(cast.premium("Dora", "Deutsch"));

        visitor.open("/members/" + anna.handle() + "/contact-request")
                .choose("reason", "MET")
                .fill("note", "ü".repeat(301))
                .submit();

        assertThat(visitor.page().innerText("#note-help")).contains("300");
        assertThat(visitor.page().inputValue("#note")).hasSize(301);
    }

    @ParameterizedTest
    @CsvSource({"en, true", "en, false", "de, true", "de, false"})
    void aQuestionIsAskedAndAnsweredBeforeTheDecision(String language, boolean script) {
        var ben = speaking(cast.ben(), language);
        var rolf = speaking(cast.basic("Rolf", "Kampmann"), language);
        ties.ask(ben, rolf);
        var options = new NewContextOptions().setJavaScriptEnabled(script).setLocale(language);
        var recipient = visit(options).signIn(rolf);
        var sender = visit(options).signIn(ben);

        recipient.open("/requests").page().click("a[href$='/question']");
        assertThat(recipient.text()).contains("We met in Bremen.");
        recipient.fill("text", "At which of the two stands?").submit();
        assertThat(recipient.path()).isEqualTo("/requests/" + ben.handle());

        sender.open("/requests/sent/" + rolf.handle());
        assertThat(sender.text()).contains("We met in Bremen.", "At which of the two stands?");
        sender.fill("text", "At the one with the draught.").page().click("#dialogue button");
        assertThat(sender.text()).contains("We met in Bremen.", "At the one with the draught.");

        recipient.open("/messages/" + ben.handle());
        assertThat(recipient.text()).contains("We met in Bremen.", "At the one with the draught.");
        recipient.page().click("form[action$='/acceptance'] button");
        assertThat(recipient.open("/contacts").text()).contains("Ben Osei");
        assertThat(recipient.open("/messages/" + ben.handle()).page().querySelector("form[action$='/acceptance']"))
                .isNull();
    }

    @Test
    void aRequestIsFoundAndAcceptedByKeyboardAlone() {
        var anna = cast.anna();
        var ben = cast.ben();
        ties.ask(ben, anna);
        var visitor = visit(new NewContextOptions().setLocale("en"));

        visitor.open("/sign-in")
                .tabTo("#email")
                .type(Cast.address(anna))
                .tabTo("#password")
                .type(Cast.PASSWORD)
                .enter();
        visitor.tabTo("main a[href='/requests']").enter();
        visitor.tabTo("form[action$='/acceptance'] button").enter();
        assertThat(visitor.text()).contains("Ben Osei");
        assertThat(visitor.open("/contacts").text()).contains("Ben Osei");

        visitor.tabTo("details.menu summary").page().keyboard().press("Enter");
        visitor.tabTo("details.menu form button").enter();
        assertThat(visitor.open("/contacts").path()).isEqualTo("/sign-in");
    }

    @Test
    void aDeclineIsSeenByItsRecipientAlone() {
        var anna = cast.anna();
        var ben = cast.ben();
        ties.ask(ben, anna);
        var recipient = visit(new NewContextOptions().setLocale("en")).signIn(anna);
        var sender = visit(new NewContextOptions().setLocale("en")).signIn(ben);
        var before = sender.open("/requests/sent/" + anna.handle()).text();

        recipient.open("/requests").press("Decline");

        assertThat(recipient.open("/requests?answer=declined").text()).contains("Ben Osei");
        assertThat(sender.open("/requests/sent/" + anna.handle()).text()).isEqualTo(before);

        recipient.open("/requests?answer=declined").press("Accept");
        assertThat(sender.open("/requests/sent/" + anna.handle()).text()).contains("Accepted");
    }
}
