package kontor.release;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/** One of a member's contact details and what it says. */
public record Item(Detail detail, String value) {

    /** What it says in the reader's language. */
    public String text() {
        return detail == Detail.BIRTHDAY ? day() : value;
    }

    /** What a program can do with it: an address to write to or a number to call; null for anything else. */
    public @Nullable String link() {
        return switch (detail) {
            case BUSINESS_EMAIL, PRIVATE_EMAIL -> "mailto:" + UriUtils.encodePathSegment(value, UTF_8);
            case BUSINESS_PHONE, MOBILE, PRIVATE_PHONE -> "tel:" + dialled();
            case BUSINESS_ADDRESS, PRIVATE_ADDRESS, BIRTHDAY -> null;
        };
    }

    /** Without what is there for the eye; the zero in +49 (0)40 is not dialled from abroad. */
    private String dialled() {
        var number = value.startsWith("+") ? value.replace("(0)", "") : value;
        return number.replaceAll("[^+0-9]", "");
    }

    private String day() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(LocaleContextHolder.getLocale())
                .format(LocalDate.parse(value));
    }
}
