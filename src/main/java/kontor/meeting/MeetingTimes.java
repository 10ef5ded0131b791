package kontor.meeting;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The times of meetings in the reader's language, as the clocks at the place show them; which clocks, it says where these
 * are not the network's, or show a time twice. Templates ask for it as {@code @meetingTimes}.
 */
@Component("meetingTimes")
class MeetingTimes {

    private final MessageSource messages;
    private final ZoneId network;

    MeetingTimes(MessageSource messages, ZoneId network) {
        this.messages = messages;
        this.network = network;
    }

    /** From when until when. */
    public String when(Meeting meeting) {
        var start = day(meeting.start(), meeting.zone(), FormatStyle.FULL);
        var from = time(meeting.start(), meeting.zone());
        var to = time(meeting.end(), meeting.zone());
        var span = meeting.day().equals(meeting.lastDay())
                ? say("meeting.when.day", start, from, to)
                : say("meeting.when.days", start, from, day(meeting.end(), meeting.zone(), FormatStyle.FULL), to);
        return clocksGoWithoutSaying(meeting) ? span : say("meeting.when.zone", span, clocks(meeting));
    }

    /** When it starts on its day. */
    public String start(Meeting meeting) {
        var from = say("meeting.when.start", time(meeting.start(), meeting.zone()));
        return clocksGoWithoutSaying(meeting) ? from : say("meeting.when.zone", from, clocks(meeting));
    }

    /** A moment that has to do with the meeting, such as its deadline. */
    public String moment(Meeting meeting, Instant moment) {
        var zone = meeting.zone();
        var said = say("meeting.when.moment", day(moment, zone, FormatStyle.LONG), time(moment, zone));
        return clocksGoWithoutSaying(meeting) ? said : say("meeting.when.zone", said, clocks(meeting));
    }

    /** The hour and minute. */
    public String clock(Meeting meeting, Instant moment) {
        return time(moment, meeting.zone());
    }

    /** A month in a few letters. */
    public String monthOf(Meeting meeting) {
        return meeting.day().getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, language());
    }

    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language()).format(month);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language())
                .format(day);
    }

    /** Monday to Sunday (ISO 8601). */
    public List<String> weekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language()))
                .toList();
    }

    private boolean clocksGoWithoutSaying(Meeting meeting) {
        return meeting.zone().equals(network)
                && !isRepeated(meeting.start(), meeting)
                && !isRepeated(meeting.end(), meeting);
    }

    private static boolean isRepeated(Instant moment, Meeting meeting) {
        return LocalTimes.isRepeated(LocalDateTime.ofInstant(moment, meeting.zone()), meeting.zone());
    }

    /** Whose clocks: New York, and what they are called then, EST. */
    private String clocks(Meeting meeting) {
        var id = meeting.zone().getId();
        var city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        var name = DateTimeFormatter.ofPattern("z", language())
                .format(meeting.start().atZone(meeting.zone()));
        return city.equals(name) ? city : say("meeting.when.clocks", city, name);
    }

    private String day(Instant moment, ZoneId zone, FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(language()).format(moment.atZone(zone));
    }

    private String time(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(language())
                .format(moment.atZone(zone));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language());
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
