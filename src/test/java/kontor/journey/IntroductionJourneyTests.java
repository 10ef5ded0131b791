package kontor.journey;

import java.util.Locale;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import kontor.member.Member;
import kontor.testing.AppTest;
import kontor.testing.Ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Anna keeps Rolf in mind, asks Jonas to introduce her, and Rolf reads what Jonas says of her. */
@AppTest
class IntroductionJourneyTests extends Journey {

    @Autowired
    private Ties ties;

    @ParameterizedTest
    @CsvSource({
        "en, LIGHT, Bookmark, Ask Jonas Petersen for an introduction, Ask for the introduction, Read and introduce, Introduce Anna, Introduced by, Forwarded",
        "de, DARK, Merken, Jonas Petersen um eine Vorstellung bitten, Um die Vorstellung bitten, Lesen und vorstellen, Anna vorstellen, Vorgestellt von, Weitergegeben"
    })
    void fromTheProfileToARequestThatSomebodyRecommends(
            String language,
            ColorScheme scheme,
            String bookmark,
            String askFor,
            String send,
            String read,
            String introduce,
            String introducedBy,
            String forwarded) {
        var anna = cast.anna();
        var jonas = cast.basic("Jonas", "Petersen");
        var rolf = cast.basic("Rolf", "Kampmann");
        ties.join(anna, jonas);
        ties.join(jonas, rolf);
        for (var member : new Member[] {anna, jonas, rolf}) members.speak(member, Locale.forLanguageTag(language));

        var asks = phone(language, scheme).signIn(anna).open("/members/" + rolf.handle());
        asks.page().click("main details.more summary");
        asks.page().click("main details.more button:text-is(\"" + bookmark + "\")");
        asks.looksAccessible();
        asks.open("/bookmarks").looksAccessible();
        assertThat(asks.text()).contains("Rolf Kampmann");

        asks.open("/members/" + rolf.handle()).press(askFor);
        asks.looksAccessible();
        asks.press(send);
        asks.looksAccessible();
        asks.fill("toMiddleman", "You know him from the harbour.").choose("reason", "OTHER");
        asks.fill("toTarget", "Do you know rail freight?").press(send);
        assertThat(asks.path()).isEqualTo("/introductions/sent/" + rolf.handle());
        asks.looksAccessible();
        asks.open("/introductions/sent").looksAccessible();

        var answers = phone(language, scheme).signIn(jonas);
        await().untilAsserted(() ->
                assertThat(answers.open("/notifications").text()).contains("Anna Lindqvist", "Rolf Kampmann"));
        answers.open("/introductions").looksAccessible();
        answers.press(read);
        answers.looksAccessible();
        answers.fill("recommendation", "Anna asks the best questions.").press(introduce);
        answers.looksAccessible();
        answers.open("/introductions?done=true").looksAccessible();
        assertThat(answers.text()).contains(forwarded);

        var decides = phone(language, scheme).signIn(rolf).open("/requests");
        assertThat(decides.text())
                .containsSubsequence(introducedBy, "Jonas Petersen", "best questions", "rail freight");
        decides.looksAccessible();
        assertThat(asks.open("/introductions/sent/" + rolf.handle()).text()).contains(forwarded, "best questions");
        asks.looksAccessible();
        asks.open("/requests/sent/" + rolf.handle()).looksAccessible();
    }
}
