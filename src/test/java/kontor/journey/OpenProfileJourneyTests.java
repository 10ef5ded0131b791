package kontor.journey;

import java.util.Locale;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import kontor.member.Members;
import kontor.testing.AppTest;
import kontor.testing.Cast;

import static org.assertj.core.api.Assertions.assertThat;

/** Who has looked at a profile, and opening it to guests; on a phone, in both languages. */
@AppTest
class OpenProfileJourneyTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Members members;

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @ParameterizedTest
    @CsvSource({
        "en, One visit, Look at profiles unseen, You look at profiles unseen, A member of Kontor",
        "de, Ein Besuch, Profile unbemerkt ansehen, Sie sehen Profile unbemerkt an, Mitglied bei Kontor"
    })
    void fromAVisitToLookingUnseenAndToAPublicProfile(
            String language, String visit, String choice, String unseen, String member) {
        var anna = cast.anna();
        members.speak(anna, Locale.forLanguageTag(language));
        at(language).signIn(cast.ben()).open("/members/" + anna.handle() + "?q=lindqvist");

        var annas = at(language).signIn(anna).open("/visitors");
        assertThat(annas.text()).contains(visit, "Ben Osei", "lindqvist");
        annas.looksAccessible();

        annas.press(choice);
        assertThat(annas.path()).isEqualTo("/me/privacy#visits");
        annas.looksAccessible();
        annas.page().check("#unseen");
        annas.page().click("#visits button");
        annas.open("/visitors");
        assertThat(annas.text()).contains(unseen).doesNotContain("Ben Osei");
        annas.looksAccessible();

        annas.open("/me/privacy").page().check("#open");
        annas.page().click("#public-profile button");
        var guest = at(language).open("/members/" + anna.handle());
        assertThat(guest.text()).contains("Anna Lindqvist", member);
        guest.looksAccessible();
    }

    private Visitor at(String language) {
        return visitors.at(
                port,
                new NewContextOptions()
                        .setViewportSize(320, 640)
                        .setColorScheme(ColorScheme.DARK)
                        .setLocale(language));
    }
}
