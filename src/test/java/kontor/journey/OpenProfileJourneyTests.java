package kontor.journey;

import java.util.Locale;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kontor.testing.AppTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Who has looked at a profile, and opening it to guests; on a phone, in both languages. */
@AppTest
class OpenProfileJourneyTests extends Journey {

    @ParameterizedTest
    @CsvSource({
        "en, One visit, Look at profiles unseen, You look at profiles unseen, A member of Kontor",
        "de, Ein Besuch, Profile unbemerkt ansehen, Sie sehen Profile unbemerkt an, Mitglied bei Kontor"
    })
    void fromAVisitToLookingUnseenAndToAPublicProfile(
            String language, String visit, String choice, String unseen, String member) {
        var anna = cast.anna();
        members.speak(anna, Locale.forLanguageTag(language));
        phone(language, ColorScheme.DARK).signIn(cast.ben()).open("/members/" + anna.handle() + "?q=lindqvist");

        var annas = phone(language, ColorScheme.DARK).signIn(anna).open("/visitors");
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
        var guest = phone(language, ColorScheme.DARK).open("/members/" + anna.handle());
        assertThat(guest.text()).contains("Anna Lindqvist", member);
        guest.looksAccessible();
    }
}
