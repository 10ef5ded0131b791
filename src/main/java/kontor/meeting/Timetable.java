package kontor.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

import kontor.shared.Reading;

/** Reads the times of a form on the clocks of the meeting's zone, and says at their fields what is wrong with them. */
@Component
class Timetable {

    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    /** Those that are named after a place, of which everybody finds one. */
    private static final List<String> PLACES = ZONES.stream()
            .filter(id -> id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
            .sorted()
            .toList();

    private static final int LONGEST_IN_DAYS = 31;
    private static final int FARTHEST_IN_DAYS = 5 * 365;

    private final Clock clock;
    private final ZoneId network;

    Timetable(Clock clock, ZoneId network) {
        this.clock = clock;
        this.network = network;
    }

    /** The zones to choose from; others are taken too. */
    static List<String> zones() {
        return PLACES;
    }

    /** @param before the meeting as it is; null for a new one */
    void check(MeetingForm form, @Nullable Meeting before, Errors errors) {
        if (Reading.failed(errors)) return;

        if (!form.zone().isEmpty() && !ZONES.contains(form.zone())) {
            errors.rejectValue("zone", "meeting.zone.unknown");
            return;
        }
        checkSkipped("start", form.start(), form, errors);
        checkSkipped("end", form.end(), form, errors);
        checkSkipped("deadline", form.deadline(), form, errors);
        if (errors.hasFieldErrors("start") || errors.hasFieldErrors("end") || errors.hasFieldErrors("deadline")) return;

        checkOrder(draft(form), before, errors);
    }

    /** What a form without faults says. */
    MeetingDraft draft(MeetingForm form) {
        var zone = zoneOf(form);
        var start = LocalTimes.first(form.start(), zone);
        return new MeetingDraft(
                form.title(),
                form.description(),
                start,
                LocalTimes.firstAfter(start, form.end(), zone),
                zone,
                form.place(),
                form.capacity(),
                form.deadline() == null ? null : LocalTimes.first(form.deadline(), zone),
                form.guestList(),
                form.official());
    }

    private void checkSkipped(String field, @Nullable LocalDateTime time, MeetingForm form, Errors errors) {
        if (time != null && LocalTimes.isSkipped(time, zoneOf(form))) errors.rejectValue(field, "meeting.time.skipped");
    }

    private void checkOrder(MeetingDraft draft, @Nullable Meeting before, Errors errors) {
        checkStart(draft.start(), before, errors);
        if (!draft.end().isAfter(draft.start())) errors.rejectValue("end", "meeting.end.beforeStart");
        else if (draft.end().isAfter(draft.start().plus(Duration.ofDays(LONGEST_IN_DAYS))))
            errors.rejectValue("end", "meeting.end.tooLong", new Object[] {LONGEST_IN_DAYS}, null);

        var deadline = draft.deadline();
        if (deadline == null) return;
        if (deadline.isAfter(draft.start())) errors.rejectValue("deadline", "meeting.deadline.afterStart");
        else if (before == null && deadline.isBefore(clock.instant()))
            errors.rejectValue("deadline", "meeting.deadline.past");
    }

    /** A meeting that has begun may still be described anew. */
    private void checkStart(Instant start, @Nullable Meeting before, Errors errors) {
        var now = clock.instant();
        if (start.isBefore(now) && (before == null || !before.start().equals(start)))
            errors.rejectValue("start", "meeting.start.past");
        if (start.isAfter(now.plus(Duration.ofDays(FARTHEST_IN_DAYS))))
            errors.rejectValue("start", "meeting.start.far");
    }

    private ZoneId zoneOf(MeetingForm form) {
        return form.zone().isEmpty() ? network : ZoneId.of(form.zone());
    }
}
