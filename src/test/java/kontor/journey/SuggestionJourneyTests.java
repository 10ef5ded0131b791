package kontor.journey;

import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import kontor.testing.AppTest;
import kontor.testing.Ties;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody is suggested, dismissed and restored; and who knows whom is drawn, wide or narrow. */
@AppTest
class SuggestionJourneyTests extends Journey {

    @Autowired
    private Ties ties;

    @ParameterizedTest
    @CsvSource({
        "en, LIGHT, 1280, map-wheel, Do not suggest, Undo, One contact in common: Jonas Petersen",
        "de, DARK, 320, map-ladder, Nicht vorschlagen, Rückgängig machen, Ein gemeinsamer Kontakt: Jonas Petersen"
    })
    void fromASuggestionToThePicture(
            String language,
            ColorScheme scheme,
            int width,
            String picture,
            String dismiss,
            String undo,
            String reason) {
        var anna = cast.anna();
        var jonas = cast.basic("Jonas", "Petersen");
        var mira = cast.basic("Mira", "Kowalska");
        var ben = cast.ben();
        members.speak(anna, Locale.forLanguageTag(language));
        for (var contact : List.of(jonas, mira)) ties.join(anna, contact);
        ties.join(jonas, mira);
        ties.join(jonas, ben);
        var visitor = visit(language, scheme, width).signIn(anna);
        assertThat(visitor.text()).contains(reason);
        visitor.looksAccessible();

        visitor.open("/suggestions").looksAccessible();
        visitor.press(dismiss);
        assertThat(visitor.text()).doesNotContain(reason);
        visitor.looksAccessible();
        visitor.press(undo);
        assertThat(visitor.text()).contains(reason);

        visitor.open("/contacts/map").looksAccessible();
        assertThat(visitor.page().locator("svg.map:visible").getAttribute("class"))
                .contains(picture);
        visitor.page().click("svg.map:visible a[href$=" + jonas.handle() + "]");
        assertThat(visitor.path()).isEqualTo("/members/" + jonas.handle());
    }

    private Visitor visit(String language, ColorScheme scheme, int width) {
        var options = new NewContextOptions()
                .setLocale(language)
                .setColorScheme(scheme)
                .setViewportSize(width, 700);
        return visit(options);
    }
}
