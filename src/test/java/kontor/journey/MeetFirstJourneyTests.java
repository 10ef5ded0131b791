package kontor.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import kontor.member.Member;
import kontor.testing.AppTest;

import static org.assertj.core.api.Assertions.assertThat;

/** From the guideline to the contact: a meeting that is proposed, two encounters, and a request that comes back. */
@AppTest
class MeetFirstJourneyTests extends Journey {

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Answer with “Meet first”         | Meet first, twice: not met yet            | Sign up | Yes, I am coming | Met 1 of 2 times             | Met twice, as often as wished           | Say that we met    | Confirm    | Accept
            de | Mit „Erst treffen“ antworten     | Erst treffen, zweimal: noch nicht begegnet | Zusagen | Ja, ich komme    | Begegnungen: 1 von 2 | Begegnet: zweimal, so oft wie gewünscht | Begegnung angeben  | Bestätigen | Bestätigen""")
    void theyMeetTwiceAndThenTheyAreContacts(
            String language,
            String meetFirst,
            String notYet,
            String signUp,
            String coming,
            String once,
            String twice,
            String say,
            String confirm,
            String accept) {
        var anna = cast.anna();
        var ben = cast.ben();
        var annas = visit(anna, language, ColorScheme.LIGHT);
        var bens = visit(ben, language, ColorScheme.DARK);
        var meeting = hosted(annas);

        annas.open("/me/guideline")
                .fill("text", "Come to the harbour evenings first.")
                .choose("encounters", "2")
                .submit();
        bens.open("/members/" + anna.handle() + "/contact-request");
        assertThat(bens.text()).as("before he writes").contains("Come to the harbour evenings first.");
        bens.choose("reason", "BUSINESS_PARTNER")
                .fill("note", "We both ship to Turku.")
                .submit();

        annas.open("/requests/" + ben.handle()).tick("meeting").press(meetFirst);
        assertThat(annas.text()).contains(notYet);
        annas.looksAccessible();

        bens.open("/notifications").page().click("main a[href='/requests/sent/" + anna.handle() + "']");
        assertThat(bens.text()).contains("Come to the harbour evenings first.", notYet, "Harbour evening");
        bens.looksAccessible();
        bens.press(signUp).press(coming);
        assertThat(bens.path()).isEqualTo(meeting);

        meet(bens, ben, annas, anna, 2, say, confirm);
        assertThat(annas.open("/requests").text()).contains(once);
        assertThat(bens.open("/requests/sent/" + anna.handle()).text()).contains(once);

        meet(bens, ben, annas, anna, 1, say, confirm);
        assertThat(annas.open("/notifications").page().querySelector("main a[href='/requests/" + ben.handle() + "']"))
                .as("she is told that they have met often enough")
                .isNotNull();
        assertThat(annas.open("/requests").text()).contains(twice);
        annas.press(accept);
        assertThat(bens.open("/contacts").text()).contains("Anna Lindqvist");
    }

    /** One says that they met so many days ago, the other confirms it. */
    private void meet(
            Visitor says, Member sayer, Visitor confirms, Member confirmer, int daysAgo, String say, String confirm) {
        says.open("/members/" + confirmer.handle() + "/encounter")
                .fill("date", LocalDate.now(clock).minusDays(daysAgo).toString())
                .fill("place", "Hamburg")
                .press(say);
        confirms.open("/encounters").press(confirm);
        assertThat(confirms.text()).contains(sayer.name());
    }

    private String hosted(Visitor host) {
        var start = LocalDateTime.now(clock)
                .plusDays(9)
                .withHour(19)
                .withMinute(0)
                .withSecond(0)
                .withNano(0);
        host.open("/meetings/new")
                .fill("title", "Harbour evening")
                .fill("start", start.toString())
                .fill("end", start.plusHours(2).toString())
                .fill("place", "Landungsbrücken 3, Hamburg")
                .submit();
        return host.path();
    }

    private Visitor visit(Member member, String language, ColorScheme scheme) {
        return phone(language, scheme).signIn(speaking(member, language));
    }
}
