package kontor.notification;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a meeting is told to those who answered. */
class MeetingNoticesTests extends AnnasNotices {

    @Test
    void aMeetingThatIsMovedAndThenCancelledIsToldToThoseWhoAnswered() {
        var bens = signedIn(ben);
        bens.get("/meetings/new");
        var meeting = created(bens.post("/meetings/new", meeting("18:00")));
        visitor.get(meeting);
        assertThat(visitor.post(meeting + "/reply", "answer", "YES")).hasStatus(303);

        bens.get(meeting + "/change");
        assertThat(bens.post(meeting + "/change", meeting("19:00"))).hasStatus(303);
        allIsHeard();
        assertThat(list()).containsExactly("The meeting “Harbour breakfast” has changed New");
        assertThat(links()).containsExactly(meeting);

        bens.get(meeting + "/cancellation");
        assertThat(bens.post(meeting + "/cancellation")).hasStatus(303);
        allIsHeard();
        assertThat(list()).startsWith("The meeting “Harbour breakfast” is cancelled New");
        assertThat(mailsTo(anna)).hasSize(2);
        assertThat(mailsTo(ben)).isEmpty();
    }

    @Test
    void aPlaceFromTheWaitingListIsTold() {
        var bens = signedIn(ben);
        bens.get("/meetings/new");
        var meeting = created(bens.post("/meetings/new", with(meeting("18:00"), "capacity", "1")));
        var cems = signedIn(cast.basic("Cem", "Acar"));
        for (var guest : List.of(cems, visitor)) {
            guest.get(meeting);
            assertThat(guest.post(meeting + "/reply", "answer", "YES")).hasStatus(303);
        }
        allIsHeard();
        assertThat(list()).isEmpty();

        cems.get(meeting);
        assertThat(cems.post(meeting + "/reply", "answer", "NO")).hasStatus(303);
        allIsHeard();

        assertThat(list()).containsExactly("You have a place at “Harbour breakfast” now New");
        assertThat(links()).containsExactly(meeting);
        assertThat(mailsTo(anna)).singleElement().asString().contains("Somebody has made room");
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new);
    }

    private static String created(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private static String[] meeting(String start) {
        var day = LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(30);
        return new String[] {
            "title",
            "Harbour breakfast",
            "description",
            "",
            "start",
            day + "T" + start,
            "end",
            day + "T21:00",
            "zone",
            "Europe/Berlin",
            "place",
            "Pier 3",
            "guestList",
            "GUESTS"
        };
    }
}
