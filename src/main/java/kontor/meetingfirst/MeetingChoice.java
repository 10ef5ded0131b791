package kontor.meetingfirst;

import java.time.ZonedDateTime;

/**
 * A meeting ahead, as a request's page names it.
 *
 * @param slug what its address {@code /meetings/{slug}} says, and the value of its tick
 * @param start in the meeting's own time zone
 */
public record MeetingChoice(Long id, String slug, String title, ZonedDateTime start, String place) {}
