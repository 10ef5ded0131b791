package kontor.meeting;

import java.time.Instant;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * What a host says of a meeting.
 *
 * @param zone in which its times are told
 * @param capacity how many have a place; null: all
 * @param deadline until when one may say yes or maybe; null: until it starts
 */
public record MeetingDraft(
        String title,
        String description,
        Instant start,
        Instant end,
        ZoneId zone,
        String place,
        @Nullable Integer capacity,
        @Nullable Instant deadline,
        GuestList guestList,
        boolean official) {}
