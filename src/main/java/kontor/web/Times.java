package kontor.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Moments in the reader's language and the network's time zone; the layout's templates ask for it as {@code @times}. */
@Component
class Times {

    private final MessageSource messages;
    private final Clock clock;
    private final ZoneId zone;

    Times(MessageSource messages, Clock clock, ZoneId zone) {
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
    }

    /** How long ago that was, up to a week; the date before that. */
    public String ago(Instant instant) {
        var passed = Duration.between(instant, clock.instant());
        var days = ChronoUnit.DAYS.between(LocalDate.ofInstant(instant, zone), LocalDate.now(clock.withZone(zone)));
        if (passed.toMinutes() < 1) return say("time.now");
        if (passed.toHours() < 1) return say("time.minutes", passed.toMinutes());
        if (days < 1) return say("time.hours", passed.toHours());
        if (days == 1) return say("time.yesterday");
        if (days < 7) return say("time.days", days);

        return date(instant);
    }

    public String date(Instant instant) {
        return format(instant, DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG));
    }

    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(LocaleContextHolder.getLocale())
                .format(day);
    }

    public String full(Instant instant) {
        return format(instant, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT));
    }

    /** The time of day. */
    public String clock(Instant instant) {
        return format(instant, DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
    }

    private String format(Instant instant, DateTimeFormatter formatter) {
        return formatter.withLocale(LocaleContextHolder.getLocale()).format(instant.atZone(zone));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
