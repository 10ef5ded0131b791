package kontor.administration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The details of an entry as its reader understands them: a day is written out, everything else is as it was noted. */
@Component("auditDetails")
class AuditDetails {

    private final MessageSource messages;

    AuditDetails(MessageSource messages) {
        this.messages = messages;
    }

    public String read(AuditEntry entry) {
        return entry.deed() == Deed.PREMIUM_GRANTED ? until(entry.details()) : entry.details();
    }

    private String until(String isoDay) {
        var language = LocaleContextHolder.getLocale();
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
        return messages.getMessage(
                "administration.audit.until", new Object[] {day.format(LocalDate.parse(isoDay))}, language);
    }
}
