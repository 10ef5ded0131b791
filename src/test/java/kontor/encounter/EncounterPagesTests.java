package kontor.encounter;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

import kontor.contact.Contacts;
import kontor.guideline.Guideline;
import kontor.guideline.Guidelines;
import kontor.member.Members;
import kontor.request.MeetingFirstRequests;
import kontor.testing.Html;
import kontor.testing.Ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** What the form refuses, who is left out, and what an encounter changes elsewhere. */
class EncounterPagesTests extends NeverMet {

    @Autowired
    private Contacts contacts;

    @Autowired
    private Ties ties;

    @Autowired
    private MeetingFirstRequests meetingFirstRequests;

    @Autowired
    private Guidelines guidelines;

    @Autowired
    private Members members;

    @ParameterizedTest
    @CsvSource({
        "1, still to come",
        "400000, still to come",
        "-60000, too long ago",
        "-2000000, too long ago",
    })
    void aDayOnWhichTheyCannotHaveMetIsAFaultAtItsField(int days, String fault) {
        var answer = say(ben, anna, today.plusDays(days), "Bremen");

        assertThat(answer).hasStatus(422);
        assertThat(Html.page(answer).select("#date-help .fault").text()).contains(fault);
        assertThat(Html.page(answer).select("#place").val()).isEqualTo("Bremen");
        assertThat(claims()).isZero();
    }

    @Test
    void badInputIsAFaultAtItsFieldAndNeverAnError() {
        assertThat(Html.page(send(ben, encounter(anna), "date", "yesterday"))
                        .select("#date-help .fault")
                        .text())
                .contains("2026-11-30");
        assertThat(send(ben, encounter(anna), "place", "Bremen")).hasStatus(422);
        assertThat(send(ben, encounter(anna), "date", "yesterday", "meeting", "no-such-meeting"))
                .hasStatus(422);
        assertThat(send(ben, encounter(anna), "date", today.toString(), "place", "x".repeat(121)))
                .hasStatus(422);
        for (var day : List.of("", "nonsense", "-999999-01-01", "+999999999-12-31"))
            for (var answer : List.of("confirmation", "decline", "withdrawal", "removal"))
                assertThat(send(ben, "/encounters/" + anna.handle() + "/" + answer, "date", day))
                        .as(answer + " " + day)
                        .hasStatus(400);
        assertThat(get(ben, "/encounters?before=-999999-01-01")).hasStatus(400);
        assertThat(get(ben, "/encounters?before=2026-01-01&with=nobody")).hasStatus(200);
        assertThat(get(ben, "/encounters/sent?before=-1000000000-01-01T00:00:00Z"))
                .hasStatus(200);
        assertThat(say(ben, ben, today, "")).hasStatus(403);
    }

    @Test
    void aMistakeIsRemovedForBoth() {
        encounters.meet(ben, anna, today);

        assertThat(answer(anna, ben, "removal", today)).hasStatus(303);

        assertThat(encounters.between(anna, ben).times()).isZero();
        assertThat(encounters.between(ben, anna).times()).isZero();
    }

    @Test
    void aRequestThatWaitsUntilTheyHaveMetSeesThem() {
        guidelines.state(anna, new Guideline("I accept people I have met twice.", 2));
        ties.ask(ben, anna);
        meetingFirstRequests.meetFirst(anna, ben, List.of());

        send(ben, code(anna));

        assertThat(main(ben, encounter(anna)).select("a[href^=/requests/sent/]"))
                .hasSize(1);
        assertThat(main(ben, encounter(anna)).text()).contains("Met 1 of 2 times");
        assertThat(main(anna, "/requests/" + ben.handle()).text()).contains("Met in person once");
    }

    @Test
    void postgresRefusesASecondEncounterAtTheSameMeeting() {
        var insert = """
                insert into encounter (member_id, other_id, day, place, meeting, by_code, recorded_at)
                values (:me, :other, :day, '', 'spring-meeting', false, now())""";
        var statement = jdbc.sql(insert).param("me", anna.id()).param("other", ben.id());
        statement.param("day", today).update();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> statement.param("day", today.minusDays(1)).update());
    }

    @Test
    void acrossABlockNobodyScansOrSaysAnything() {
        encounters.meet(ben, anna, today.minusDays(3));
        say(ben, anna, today, "");
        var code = code(anna);
        contacts.block(anna, ben);

        assertThat(get(ben, code)).hasStatus(404);
        assertThat(send(ben, code)).hasStatus(404);
        assertThat(say(ben, anna, today, "")).hasStatus(404);
        assertThat(answer(anna, ben, "confirmation", today)).hasStatus(404);
        assertThat(main(ben, "/encounters").text()).doesNotContain("Anna");
        assertThat(main(ben, "/encounters/sent").text()).doesNotContain("Anna");
        assertThat(main(anna, "/encounters").text()).doesNotContain("Ben");
        await().untilAsserted(() -> assertThat(claims()).isZero());
    }

    @Test
    void whoeverIsSuspendedIsNowhere() {
        encounters.meet(ben, anna, today);
        say(anna, ben, today.minusDays(1), "");
        var code = code(anna);
        members.suspend(anna);

        assertThat(get(ben, code)).hasStatus(404);
        assertThat(main(ben, "/encounters").text()).doesNotContain("Anna");
        assertThat(main(ben, "/me/code").text()).doesNotContain("Anna");
    }

    @Test
    void aLongListGoesOnOnTheNextPage() {
        var day = today.minusDays(40);
        for (var number = 0; number < 30; number++) {
            var guest = cast.basic("Guest", "Nr" + number);
            encounters.meet(anna, guest, number < 28 ? day : day.minusDays(number));
        }

        var first = main(anna, "/encounters");
        var second = main(anna, first.select("a[rel=next]").attr("href"));

        assertThat(first.select("ul.card > li")).hasSize(25);
        assertThat(second.select("ul.card > li")).hasSize(5);
        assertThat(second.select("ul.card h2").eachText())
                .doesNotContainAnyElementsOf(first.select("ul.card h2").eachText());
        assertThat(second.select("a[rel=next]")).isEmpty();
    }
}
