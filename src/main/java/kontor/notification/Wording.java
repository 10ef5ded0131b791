package kontor.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.springframework.stereotype.Component;

import kontor.shared.Message;

/** Says a notice in words; the page of notices asks for it as {@code @wording}. */
@Component
class Wording {

    private final ZoneId zone;

    Wording(ZoneId zone) {
        this.zone = zone;
    }

    /** The sentence that tells it all: in a list, and as the subject of a mail. */
    public Message sentence(Notice notice, Locale language) {
        return say(notice, "", language);
    }

    /** What a mail says in its body. */
    Message text(Notice notice, Locale language) {
        return say(notice, ".text", language);
    }

    private Message say(Notice notice, String part, Locale language) {
        return Message.of(notice.key() + part, subject(notice, language), meeting(notice), third(notice));
    }

    /** What the sentence is about: a person, or the day on which something ends. */
    private String subject(Notice notice, Locale language) {
        return notice.kind() == Kind.PREMIUM_ENDING
                ? day(Instant.ofEpochSecond(notice.thing()), language)
                : notice.other().name();
    }

    private static String meeting(Notice notice) {
        return notice.meeting() == null ? "" : notice.meeting().title();
    }

    private static String third(Notice notice) {
        return notice.third() == null ? "" : notice.third().name();
    }

    private String day(Instant instant, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(instant.atZone(zone));
    }
}
