package kontor.journey;

import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import kontor.member.Member;
import kontor.testing.AppTest;
import kontor.testing.Ties;

import static org.assertj.core.api.Assertions.assertThat;

/** From asking for contact details to taking them back, with and without script. */
@AppTest
class ReleaseJourneyTests extends Journey {

    @Autowired
    private Ties ties;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void benAsksAndAnnaReleasesAndTakesBack(boolean script) {
        var anna = cast.anna();
        var ben = cast.ben();
        var annas = visit(anna, new NewContextOptions().setJavaScriptEnabled(script));
        var bens = visit(ben, new NewContextOptions().setJavaScriptEnabled(script));

        bens.open("/members/" + anna.handle()).press("Ask for contact details");
        assertThat(bens.text()).contains("You can ask again from");

        annas.open("/me/contact-details").fill("mobile", "+49 171 5550146").press("Save");
        assertThat(annas.text()).contains("Your contact details are saved", "Ben Osei");
        annas.press("Choose what to release");
        annas.page().check("#item-MOBILE");
        annas.press("Save");

        assertThat(bens.open("/members/" + anna.handle()).text()).contains("+49 171 5550146");
        assertThat(annas.open("/members/" + anna.handle() + "?as=" + ben.handle())
                        .text())
                .contains("as Ben Osei sees it", "+49 171 5550146");

        annas.open("/me/contact-details").press("Take back");
        assertThat(bens.open("/members/" + anna.handle()).text())
                .contains("not released to you")
                .doesNotContain("5550146");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePagesAreAccessibleAndFitASmallScreen(boolean dark) {
        var anna = cast.anna();
        var ben = cast.ben();
        ties.ask(ben, anna);
        var visitor = visit(
                anna,
                new NewContextOptions()
                        .setViewportSize(320, 640)
                        .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
        visit(ben, new NewContextOptions()).open("/members/" + anna.handle()).press("Ask for contact details");
        visitor.open("/me/contact-details").fill("privateEmail", "anna.with.a.long.name@a-long-domain-name.example");
        visitor.page().check("#default-PRIVATE_EMAIL");
        visitor.press("Save");
        visitor.looksAccessible();

        visitor.open("/members/" + ben.handle() + "/release").looksAccessible();
        visitor.press("Save");
        visitor.looksAccessible();
        for (var page : List.of(
                "/me/contact-details",
                "/requests",
                "/members/" + cast.basic("Eva", "Brandt").handle() + "/contact-request",
                "/members/" + anna.handle(),
                "/members/" + anna.handle() + "?as=guest",
                "/members/" + anna.handle() + "?as=" + ben.handle()))
            visitor.open(page).looksAccessible();
    }

    private Visitor visit(Member member, NewContextOptions options) {
        return visit(options.setLocale("en")).signIn(member);
    }
}
