package kontor.meeting;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What the form takes, and what it says at the field. */
class MeetingFormPagesTests extends HostAndGuest {

    @ParameterizedTest
    @CsvSource({
        "title, ''",
        "place, '  '",
        "start, ''",
        "start, 'tomorrow'",
        "start, '2026-02-30T10:00'",
        "start, '2020-01-01T10:00'",
        "start, '9999-12-31T10:00'",
        "end, '2020-01-01T10:00'",
        "zone, 'Europe/Atlantis'",
        "zone, '+25'",
        "capacity, '0'",
        "capacity, '-3'",
        "capacity, 'many'",
        "capacity, '99999999999'",
        "deadline, '2999-01-01T10:00'",
        "guestList, 'EVERYBODY'"
    })
    void aFaultIsSaidAtItsFieldAndNothingIsLost(String field, String value) {
        anna.get("/meetings/new");
        var answer = anna.post("/meetings/new", form(Map.of(field, value, "description", "Bring your own cup.")));

        assertThat(answer).hasStatus(422);
        var page = Visitor.page(answer);
        assertThat(page.select("#" + field + "-help .fault").text()).isNotEmpty();
        assertThat(page.select("textarea[name=description]").text()).isEqualTo("Bring your own cup.");
        assertThat(page.select(".fault").text()).doesNotContain("meeting.").doesNotContain("{");
        if (!field.equals("guestList") && !value.isBlank())
            assertThat(page.select("[name=" + field + "]").attr("value")).isEqualTo(value);
    }

    @Test
    void aWordForANumberIsSaidWhateverElseIsWrong() {
        anna.get("/meetings/new");

        var answer = anna.post(
                "/meetings/new",
                form(Map.of("capacity", "many", "end", "2020-01-01T10:00", "description", "Bring your own cup.")));

        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select("#capacity-help .fault").text()).isNotEmpty();
        assertThat(Visitor.page(answer).select("textarea[name=description]").text())
                .isEqualTo("Bring your own cup.");
        assertThat(Visitor.page(answer).select("#start").val())
                .as("as a browser's field takes it")
                .isEqualTo(start.toString());
    }

    @Test
    void aTitleOfThreeHundredCharactersIsKept() {
        var title = "ü".repeat(300);
        anna.get("/meetings/new");

        var answer = anna.post("/meetings/new", form(Map.of("title", title)));

        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select("#title-help .fault").text()).contains("120");
        assertThat(Visitor.page(answer).select("#title").attr("value")).isEqualTo(title);
    }

    @Test
    void aTitleInAnotherScriptHasAnAddressToo() {
        assertThat(create(anna, Map.of("title", "会議 – встреча")))
                .startsWith("/meetings/meeting-" + start.toLocalDate());
    }

    @Test
    void theHourThatIsLeftOutIsSaidInGerman() {
        var change = start.toLocalDate().withMonth(3).withDayOfMonth(31).plusYears(1);
        var sunday = change.minusDays(change.getDayOfWeek().getValue() % 7);
        anna.reading(Locale.GERMAN).get("/meetings/new");

        var answer = anna.post("/meetings/new", form(Map.of("start", sunday + "T02:30", "end", sunday + "T05:00")));

        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select("#start-help .fault").text()).isNotEmpty();
    }

    @Test
    void fewerPlacesThanAreTakenAreAFaultAtTheField() {
        var address = create(anna, Map.of("capacity", "2"));
        answer(benHimself, address, "YES");
        answer(cast.basic("Cem", "Acar"), address, "YES");

        anna.get(address + "/change");
        var answer = anna.post(address + "/change", form(Map.of("capacity", "1", "title", "Smaller")));

        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select("#capacity-help .fault").text()).contains("2 places are taken");
        assertThat(Visitor.page(answer).select("#title").attr("value")).isEqualTo("Smaller");
    }

    @Test
    void twoMeetingsOfOneHostDoNotBecomeTheSame() {
        create(anna, Map.of("title", "Breakfast"));
        var other = create(anna, Map.of("title", "Supper"));

        anna.get(other + "/change");
        var answer = anna.post(other + "/change", form(Map.of("title", "Breakfast")));

        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select("#title-help .fault").text()).contains("Another meeting of yours");
    }

    @Test
    void anOfficialOneIsNotForEverybodyToCreate() {
        assertThat(ben.get("/meetings/new")).bodyText().doesNotContain("name=\"official\"");
        assertThat(ben.post("/meetings/new", form(Map.of("official", "true")))).hasStatus(403);
    }
}
