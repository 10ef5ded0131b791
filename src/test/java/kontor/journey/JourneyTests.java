package kontor.journey;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.member.Member;
import kontor.member.Members;
import kontor.message.Conversations;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Mailbox;
import kontor.testing.Ties;

import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class JourneyTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Members members;

    @Autowired
    private Ties ties;

    @Autowired
    private Conversations conversations;

    @Autowired
    private JdbcClient jdbc;

    @RegisterExtension
    private final Visitors visitors = new Visitors();

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
    @ValueSource(strings = {"en", "de"})
    void everyPageIsAccessibleAndFitsAPhone(String language) {
        var anna = cast.anna();
        var ben = cast.ben();
        members.speak(anna, Locale.forLanguageTag(language));
        ties.join(anna, cast.premium("Maximiliane", "Lichtenberg-Hohenstaufen"));
        ties.ask(ben, anna);
        ties.ask(anna, cast.basic("Rolf", "Kampmann"));
        conversations.write(anna, ben, "Good morning", UUID.randomUUID());

        var guest = phone(language, ColorScheme.LIGHT);
        List.of(
                        "/",
                        "/sign-in",
                        "/sign-up",
                        "/password-reset",
                        "/terms",
                        "/privacy",
                        "/imprint",
                        "/address-confirmation?token=cut",
                        "/no-such-page",
                        "/me/language")
                .forEach(path -> guest.open(path).looksAccessible());
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            var visitor = phone(language, scheme).signIn(members.find(anna.id()).orElseThrow());
            pagesFor(ben).forEach(path -> visitor.open(path).looksAccessible());
        }
    }

    private static List<String> pagesFor(Member ben) {
        return List.of(
                "/",
                "/members",
                "/members?q=osei",
                "/members?q=nobody-of-that-name",
                "/members/" + ben.handle(),
                "/members/rolf-kampmann",
                "/requests",
                "/requests?answer=declined",
                "/requests/" + ben.handle(),
                "/requests/" + ben.handle() + "/question",
                "/requests/sent",
                "/contacts",
                "/messages",
                "/messages/" + ben.handle(),
                "/me/profile",
                "/me/profile/positions",
                "/me/profile/education",
                "/me/membership",
                "/me/privacy",
                "/notifications",
                "/me/notifications",
                "/me/security",
                "/me/data",
                "/me/profile/photo",
                "/me/security",
                "/me/data",
                "/me/language",
                "/no-such-page");
    }

    private Member speaking(Member member, String language) {
        members.speak(member, Locale.forLanguageTag(language));
        return members.find(member.id()).orElseThrow();
    }

    private Visitor phone(String language, ColorScheme scheme) {
        return visit(new NewContextOptions()
                .setViewportSize(320, 640)
                .setColorScheme(scheme)
                .setLocale(language));
    }

    private Visitor visit(NewContextOptions options) {
        return visitors.at(port, options);
    }
}
