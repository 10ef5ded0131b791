package kontor.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** What clocks on a wall say, and when. Some times come twice, when summer time ends, and some never. */
final class LocalTimes {

    private LocalTimes() {}

    /** Whether the clocks of the zone skip that time. */
    static boolean isSkipped(LocalDateTime time, ZoneId zone) {
        return offsets(time, zone).isEmpty();
    }

    /** Whether the clocks of the zone show that time twice. */
    static boolean isRepeated(LocalDateTime time, ZoneId zone) {
        return offsets(time, zone).size() > 1;
    }

    /** When the clocks show that time first. */
    static Instant first(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    /** When the clocks show that time first after the start; when they show it last, if that is before. */
    static Instant firstAfter(Instant start, LocalDateTime time, ZoneId zone) {
        var first = first(time, zone);
        return first.isAfter(start)
                ? first
                : time.atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }

    private static List<ZoneOffset> offsets(LocalDateTime time, ZoneId zone) {
        return zone.getRules().getValidOffsets(time);
    }
}
