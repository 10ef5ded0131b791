package kontor.calendar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

import kontor.meeting.Answer;
import kontor.meeting.GuestList;
import kontor.meeting.Invitation;
import kontor.meeting.Meeting;
import kontor.meeting.MeetingDraft;
import kontor.meeting.Reply;
import kontor.shared.Site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

class CalendarWriterTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final CalendarWriter writer =
            new CalendarWriter(texts(), new Site("Kontor", "https://kontor.example", BERLIN));

    @Test
    void theHourIsRightBeforeAndAfterTheChangeToSummerTime() throws Exception {
        var saturday = invitation("2027-03-27T17:30:00Z", null, false);
        var sunday = invitation("2027-03-28T16:30:00Z", null, false);

        var events = parse(List.of(saturday, sunday)).<VEvent>getComponents("VEVENT");

        assertThat(events).extracting(event -> hour(event)).containsExactly("18:30", "18:30");
        assertThat(text(List.of(saturday))).contains("DTSTART:20270327T173000Z\r\n");
    }

    @Test
    void aStrictParserFindsNothingToSay() throws Exception {
        var calendar = parse(List.of(
                invitation("2026-10-25T00:30:00Z", new Reply(Answer.YES, true), false),
                invitation("2026-12-03T17:30:00Z", null, true)));

        assertThat(calendar.validate(true).getEntries()).isEmpty();
    }

    @Test
    void whatHoldsIsItsStatus() throws Exception {
        assertThat(status(null, false)).isEqualTo("CONFIRMED");
        assertThat(status(new Reply(Answer.YES, true), false)).isEqualTo("CONFIRMED");
        assertThat(status(new Reply(Answer.YES, false), false)).isEqualTo("TENTATIVE");
        assertThat(status(new Reply(Answer.MAYBE, false), false)).isEqualTo("TENTATIVE");
        assertThat(status(new Reply(Answer.YES, true), true)).isEqualTo("CANCELLED");
    }

    @Test
    void aCancelledMeetingSaysSoInsteadOfTheAnswer() throws Exception {
        var cancelled = parse(List.of(invitation("2026-12-03T17:30:00Z", new Reply(Answer.YES, true), true)))
                .<VEvent>getComponents("VEVENT")
                .get(0);

        assertThat(value(cancelled, "DESCRIPTION"))
                .startsWith("This meeting has been cancelled.")
                .doesNotContain("You are coming.");
    }

    @Test
    void longLinesSpecialSignsAndLineBreaksComeBackAsTheyWere() throws Exception {
        var event = parse(List.of(invitation("2026-12-03T17:30:00Z", null, false)))
                .<VEvent>getComponents("VEVENT")
                .get(0);

        assertThat(value(event, "SUMMARY")).isEqualTo("Glühwein; with \"quotes\", commas and 🍷");
        assertThat(value(event, "DESCRIPTION"))
                .contains("First line,\nsecond; line\\")
                .contains("x".repeat(200));
        assertThat(text(List.of(invitation("2026-12-03T17:30:00Z", null, false)))
                        .lines())
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void aMeetingKeepsItsUidAndCountsItsChanges() throws Exception {
        var event = parse(List.of(invitation("2026-12-03T17:30:00Z", null, false)))
                .<VEvent>getComponents("VEVENT")
                .get(0);

        assertThat(value(event, "UID")).isEqualTo(new UUID(0, 7).toString());
        assertThat(value(event, "SEQUENCE")).isEqualTo("3");
        assertThat(value(event, "URL")).isEqualTo("https://kontor.example/meetings/evening");
    }

    @Test
    void anEmptyCalendarIsOneToo() {
        assertThat(text(List.of())).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }

    private String status(@Nullable Reply reply, boolean cancelled) throws Exception {
        return value(
                parse(List.of(invitation("2026-12-03T17:30:00Z", reply, cancelled)))
                        .<VEvent>getComponents("VEVENT")
                        .get(0),
                "STATUS");
    }

    private static String hour(VEvent event) {
        var start = requireNonNull(event.<Temporal>getDateTimeStart()).getDate();
        return Instant.from(start).atZone(BERLIN).toLocalTime().toString();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private Calendar parse(List<Invitation> invitations) throws IOException, ParserException {
        return new CalendarBuilder().build(new ByteArrayInputStream(writer.write(invitations, Locale.ENGLISH)));
    }

    private String text(List<Invitation> invitations) {
        return new String(writer.write(invitations, Locale.ENGLISH), UTF_8);
    }

    private static Invitation invitation(String start, @Nullable Reply reply, boolean cancelled) {
        var from = Instant.parse(start);
        var draft = new MeetingDraft(
                "Glühwein; with \"quotes\", commas and 🍷",
                "First line,\nsecond; line\\ " + "x".repeat(200),
                from,
                from.plusSeconds(7200),
                BERLIN,
                "Speicherstadt, Block P",
                null,
                null,
                GuestList.MEMBERS,
                false);
        var changed = Instant.parse("2026-11-25T10:00:00Z");
        var meeting = new Meeting(1L, new UUID(0, 7), "evening", 1L, draft, 0, 3, changed, cancelled ? changed : null);
        return new Invitation(meeting, null, reply, false);
    }

    private static ReloadableResourceBundleMessageSource texts() {
        var texts = new ReloadableResourceBundleMessageSource();
        texts.setBasename("classpath:messages/calendar");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }
}
