package kontor.journey;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.member.Member;
import kontor.testing.AppTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A meeting from its first word to its cancellation, with a host, a guest and one who waits. */
@AppTest
class MeetingJourneyTests extends Journey {

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Yes, I am coming | No   | You are coming     | On the waiting list | Cancel the meeting | This meeting has been cancelled.
            de | Ja, ich komme    | Nein | Sie haben zugesagt | Auf der Warteliste  | Treffen absagen    | Dieses Treffen ist abgesagt.""")
    void oneHostsOneComesAndOneWaitsUntilThereIsAPlace(
            String language, String yes, String no, String coming, String waiting, String cancel, String cancelled) {
        var host = visit(language, cast.anna());
        var guest = visit(language, cast.ben());
        var next = visit(language, cast.basic("Cem", "Acar"));

        var meeting = create(host, "Evening at the harbour " + System.nanoTime(), "1");
        assertThat(guest.open("/meetings").text()).contains("Evening at the harbour");
        guest.open(meeting).press(yes);
        assertThat(guest.text()).contains(coming);
        next.open(meeting).press(yes);
        assertThat(next.text()).contains(waiting);

        guest.press(no);
        assertThat(next.open(meeting).text()).doesNotContain(waiting);
        assertThat(host.open(meeting + "/guests").text()).contains("Cem Acar", "Ben Osei");

        host.open(meeting + "/cancellation").press(cancel);
        assertThat(next.open(meeting).text()).contains(cancelled);
        assertThat(next.page().querySelector("button[name=answer]")).isNull();
    }

    @Test
    void aCalendarProgramGetsAnAddressWithoutScript() {
        var visitor = visit(new NewContextOptions().setJavaScriptEnabled(false).setLocale("en"))
                .signIn(cast.anna());
        create(visitor, "Breakfast " + System.nanoTime(), "");

        visitor.open("/me/calendar").press("Make an address");
        var address = visitor.page().inputValue("#address").replaceFirst("https?://[^/]+", "");

        var feed = visitor.page().request().get("http://127.0.0.1:" + port + address);
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.text()).contains("BEGIN:VEVENT", "SUMMARY:Breakfast");
        visitor.press("Close the address");
        assertThat(visitor.page()
                        .request()
                        .get("http://127.0.0.1:" + port + address)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyPageIsAccessibleAndFitsAPhone(String language) {
        var anna = cast.anna();
        var host = visit(language, anna);
        var meeting = create(host, "Donaudampfschifffahrtsgesellschaftskapitänsstammtisch", "1");
        visit(language, cast.ben()).open(meeting).submit();
        visit(language, cast.basic("Cem", "Acar")).open(meeting).submit();
        jdbc.sql(
                        "update meeting set starts_at = now() + interval '1 hour', ends_at = now() + interval '2 hours', zone = 'America/New_York' where slug = :slug")
                .param("slug", meeting.replace("/meetings/", ""))
                .update();

        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            var phone = phone(language, scheme).signIn(anna);
            List.of(
                            "/",
                            "/meetings",
                            "/meetings?list=mine",
                            "/meetings?list=past",
                            "/meetings?month="
                                    + LocalDateTime.now(clock).toString().substring(0, 7),
                            meeting,
                            meeting + "/guests",
                            meeting + "/change",
                            meeting + "/cancellation",
                            "/meetings/new",
                            "/me/calendar",
                            "/me/privacy",
                            "/members/" + anna.handle())
                    .forEach(path -> phone.open(path).looksAccessible());
            phone.open("/meetings/new").submit().looksAccessible();
        }
        var desk = visit(language, anna);
        List.of("/meetings?month=" + LocalDateTime.now(clock).toString().substring(0, 7), meeting)
                .forEach(path -> desk.open(path).looksAccessible());
    }

    private String create(Visitor host, String title, String capacity) {
        var start = LocalDateTime.now(clock.withZone(ZoneId.of("Europe/Berlin")))
                .plusDays(9)
                .withHour(18)
                .withMinute(30)
                .withSecond(0)
                .withNano(0);
        host.open("/meetings/new")
                .fill("title", title)
                .fill("start", start.toString())
                .fill("end", start.plusHours(3).toString())
                .fill("place", "Landungsbrücken 3, Hamburg")
                .fill("capacity", capacity)
                .submit();
        assertThat(host.path()).startsWith("/meetings/").isNotEqualTo("/meetings/new");
        return host.path();
    }

    private Visitor visit(String language, Member member) {
        return visit(new NewContextOptions().setLocale(language)).signIn(speaking(member, language));
    }
}
