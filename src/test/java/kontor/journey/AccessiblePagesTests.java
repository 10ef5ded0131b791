package kontor.journey;

import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import kontor.message.Conversations;
import kontor.testing.AppTest;
import kontor.testing.Ties;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Pages of guests and members on a phone, as axe sees them. */
@AppTest
class AccessiblePagesTests extends Journey {

    @Autowired
    private Ties ties;

    @Autowired
    private Conversations conversations;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyPageIsAccessibleAndFitsAPhone(String language) {
        var anna = speaking(cast.anna(), language);
        var ben = cast.ben();
        var contact = cast.premium("Maximiliane", "Lichtenberg-Hohenstaufen");
        ties.join(anna, contact);
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
            var visitor = phone(language, scheme).signIn(anna);
            MembersPages.of(anna, ben, contact)
                    .forEach(path -> visitor.open(path).looksAccessible());
            List.of("/members?q=nobody-of-that-name", "/members/rolf-kampmann", "/no-such-page")
                    .forEach(path -> visitor.open(path).looksAccessible());
        }
    }

    @Test
    void aPictureWithoutWordsAndAPageTooWideDoNotGoUnnoticed() {
        var guest = phone("en", ColorScheme.LIGHT).open("/terms");

        guest.page().evaluate("document.querySelector('main').append(new Image())");
        assertThatThrownBy(guest::looksAccessible)
                .hasMessageContaining("image-alt")
                .hasMessageContaining("<img>");
        guest.open("/terms").page().evaluate("document.querySelector('main').style.width = '2000px'");
        assertThatThrownBy(guest::looksAccessible).hasMessageContaining("/terms");
    }
}
