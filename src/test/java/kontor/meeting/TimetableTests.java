package kontor.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

import static org.assertj.core.api.Assertions.assertThat;

/** In Berlin the clocks were put back on 25 October 2026 at three, and are put forward on 28 March 2027 at two. */
class TimetableTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Timetable timetable =
            new Timetable(Clock.fixed(Instant.parse("2026-10-01T10:00:00Z"), ZoneOffset.UTC), BERLIN);

    @ParameterizedTest
    @CsvSource({
        "2026-12-03T18:30, 2026-12-03T22:00, 2026-12-03T17:30:00Z, 2026-12-03T21:00:00Z", // winter
        "2027-07-03T18:30, 2027-07-03T22:00, 2027-07-03T16:30:00Z, 2027-07-03T20:00:00Z", // summer
        "2027-03-27T23:00, 2027-03-28T04:00, 2027-03-27T22:00:00Z, 2027-03-28T02:00:00Z", // four hours long
        "2026-10-24T23:00, 2026-10-25T04:00, 2026-10-24T21:00:00Z, 2026-10-25T03:00:00Z", // six hours long
        "2026-10-25T02:30, 2026-10-25T04:00, 2026-10-25T00:30:00Z, 2026-10-25T03:00:00Z", // the first half past two
        "2026-10-25T02:30, 2026-10-25T02:45, 2026-10-25T00:30:00Z, 2026-10-25T00:45:00Z",
        "2026-10-25T02:30, 2026-10-25T02:15, 2026-10-25T00:30:00Z, 2026-10-25T01:15:00Z" // the second quarter past
    })
    void theClocksOnTheWallAreReadAcrossEachChange(LocalDateTime start, LocalDateTime end, Instant from, Instant to) {
        var form = form(start, end, null, "");

        assertThat(faults(form).getAllErrors()).isEmpty();
        assertThat(timetable.draft(form).start()).isEqualTo(from);
        assertThat(timetable.draft(form).end()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "start, meeting.time.skipped, 2027-03-28T02:30, 2027-03-28T04:00,",
        "end, meeting.time.skipped, 2027-03-28T01:00, 2027-03-28T02:59,",
        "deadline, meeting.time.skipped, 2027-03-29T02:30, 2027-03-29T04:00, 2027-03-28T02:00",
        "start, meeting.start.past, 2026-10-01T11:59, 2026-10-01T13:00,",
        "start, meeting.start.far, 2031-10-01T11:59, 2031-10-01T13:00,",
        "end, meeting.end.beforeStart, 2026-12-03T18:30, 2026-12-03T18:29,",
        "end, meeting.end.beforeStart, 2026-12-03T18:30, 2026-12-03T18:30,",
        "end, meeting.end.tooLong, 2026-12-03T18:30, 2027-01-03T18:31,",
        "deadline, meeting.deadline.afterStart, 2026-12-03T18:30, 2026-12-03T22:00, 2026-12-03T18:31",
        "deadline, meeting.deadline.past, 2026-12-03T18:30, 2026-12-03T22:00, 2026-10-01T11:59"
    })
    void whatCannotBeIsSaidAtItsField(
            String field, String code, LocalDateTime start, LocalDateTime end, @Nullable LocalDateTime deadline) {
        var faults = faults(form(start, end, deadline, "Europe/Berlin"));

        assertThat(faults.getFieldErrors()).singleElement().satisfies(fault -> {
            assertThat(fault.getField()).isEqualTo(field);
            assertThat(fault.getCode()).isEqualTo(code);
        });
    }

    @Test
    void anUnknownZoneIsSaidAtItsField() {
        var start = LocalDateTime.parse("2026-12-03T18:30");

        assertThat(faults(form(start, start.plusHours(1), null, "Europe/Atlantis"))
                        .getFieldError("zone"))
                .isNotNull();
    }

    @Test
    void anotherZoneHasItsOwnGap() {
        var form = form(
                LocalDateTime.parse("2027-03-14T02:30"),
                LocalDateTime.parse("2027-03-14T04:00"),
                null,
                "America/New_York");

        assertThat(faults(form).getFieldError("start")).isNotNull();
    }

    @Test
    void aMeetingThatHasBegunMayBeDescribedAnew() {
        var start = LocalDateTime.parse("2026-10-01T11:00");
        var form = form(start, start.plusHours(4), null, "");
        var meeting = new Meeting(1L, new UUID(0, 1), "one", 1L, timetable.draft(form), 0, 0, Instant.EPOCH, null);

        var faults = new BeanPropertyBindingResult(form, "meetingForm");
        timetable.check(form, meeting, faults);

        assertThat(faults.hasErrors()).isFalse();
    }

    private Errors faults(MeetingForm form) {
        var faults = new BeanPropertyBindingResult(form, "meetingForm");
        timetable.check(form, null, faults);
        return faults;
    }

    private static MeetingForm form(
            LocalDateTime start, LocalDateTime end, @Nullable LocalDateTime deadline, String zone) {
        return new MeetingForm("Evening", "", start, end, zone, "Bremen", null, deadline, GuestList.MEMBERS, false);
    }
}
