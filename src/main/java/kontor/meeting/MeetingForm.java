package kontor.meeting;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

import kontor.shared.PlainText;
import kontor.shared.TextLength;

/**
 * A meeting as its host fills it in; {@link Timetable} reads the times.
 *
 * @param zone in which the times are meant; empty: the network's
 */
record MeetingForm(
        @NotBlank @TextLength(max = 120) String title,
        @TextLength(max = 5000) String description,

        @NotNull @DateTimeFormat(pattern = TIME, fallbackPatterns = TIME_WITH_SECONDS)
        LocalDateTime start,

        @NotNull @DateTimeFormat(pattern = TIME, fallbackPatterns = TIME_WITH_SECONDS)
        LocalDateTime end,

        String zone,
        @NotBlank @TextLength(max = 200) String place,
        @Min(1) @Max(100_000) @Nullable Integer capacity,

        @DateTimeFormat(pattern = TIME, fallbackPatterns = TIME_WITH_SECONDS) @Nullable
        LocalDateTime deadline,

        GuestList guestList,
        Boolean official) {

    /** As a browser's field for a time sends it. */
    static final String TIME = "yyyy-MM-dd'T'HH:mm";

    static final String TIME_WITH_SECONDS = "yyyy-MM-dd'T'HH:mm:ss";

    MeetingForm {
        title = PlainText.oneLine(title);
        description = Objects.requireNonNullElse(description, "");
        zone = Objects.requireNonNullElse(zone, "");
        place = PlainText.oneLine(place);
        guestList = Objects.requireNonNullElse(guestList, GuestList.MEMBERS);
        official = Objects.requireNonNullElse(official, false);
    }

    @SuppressWarnings("NullAway") // nobody has chosen a time yet
    static MeetingForm blank(ZoneId zone) {
        return new MeetingForm("", "", null, null, zone.getId(), "", null, null, GuestList.MEMBERS, false);
    }

    static MeetingForm of(Meeting meeting) {
        var zone = meeting.zone();
        var deadline = meeting.deadline();
        return new MeetingForm(
                meeting.title(),
                meeting.description(),
                LocalDateTime.ofInstant(meeting.start(), zone),
                LocalDateTime.ofInstant(meeting.end(), zone),
                zone.getId(),
                meeting.place(),
                meeting.capacity(),
                deadline == null ? null : LocalDateTime.ofInstant(deadline, zone),
                meeting.guestList(),
                meeting.isOfficial());
    }
}
