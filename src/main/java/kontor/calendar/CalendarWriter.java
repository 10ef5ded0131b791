package kontor.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import kontor.meeting.Invitation;
import kontor.shared.Site;

import static net.fortuna.ical4j.model.property.immutable.ImmutableCalScale.GREGORIAN;
import static net.fortuna.ical4j.model.property.immutable.ImmutableStatus.VEVENT_CANCELLED;
import static net.fortuna.ical4j.model.property.immutable.ImmutableStatus.VEVENT_CONFIRMED;
import static net.fortuna.ical4j.model.property.immutable.ImmutableStatus.VEVENT_TENTATIVE;
import static net.fortuna.ical4j.model.property.immutable.ImmutableVersion.VERSION_2_0;

/**
 * Writes meetings as calendar programs read them (RFC 5545). All times are in UTC, which no change to summer time moves
 * and no program reads differently. Nobody who comes is named.
 */
@Component
class CalendarWriter {

    private final MessageSource messages;
    private final Site site;

    CalendarWriter(MessageSource messages, Site site) {
        this.messages = messages;
        this.site = site;
    }

    byte[] write(List<Invitation> invitations, Locale language) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Kontor//Kontor//EN"));
        calendar.add(VERSION_2_0);
        calendar.add(GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", say("calendar.name", language, site.name())));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        invitations.forEach(one -> calendar.add(event(one, language)));
        return bytes(calendar);
    }

    private VEvent event(Invitation invitation, Locale language) {
        var meeting = invitation.meeting();
        var event = new VEvent(false);
        event.add(new Uid(meeting.uid().toString()));
        event.add(new DtStamp(meeting.changedAt()));
        event.add(new LastModified(meeting.changedAt()));
        event.add(new Sequence(meeting.sequence()));
        event.add(new DtStart<Instant>(meeting.start()));
        event.add(new DtEnd<Instant>(meeting.end()));
        event.add(new Summary(meeting.title()));
        event.add(new Location(meeting.place()));
        event.add(new Description(description(invitation, language)));
        event.add(new Url(site.page("/meetings/" + meeting.slug())));
        event.add(status(invitation));
        return event;
    }

    /** How things stand, what the host says, and where to answer otherwise. */
    private String description(Invitation invitation, Locale language) {
        return Stream.of(
                        standing(invitation, language),
                        invitation.meeting().description(),
                        site.page("/meetings/" + invitation.meeting().slug()).toString())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** What the member answered; of a cancelled meeting, which not every program marks, that it is one. */
    private String standing(Invitation invitation, Locale language) {
        if (invitation.meeting().isCancelled()) return say("calendar.cancelled", language);

        var reply = invitation.reply();
        return reply == null ? "" : say("calendar.reply." + reply.key(), language);
    }

    private static Status status(Invitation invitation) {
        if (invitation.meeting().isCancelled()) return VEVENT_CANCELLED;

        var reply = invitation.reply();
        return reply == null || reply.granted() ? VEVENT_CONFIRMED : VEVENT_TENTATIVE;
    }

    private String say(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    private static byte[] bytes(Calendar calendar) {
        try (var bytes = new ByteArrayOutputStream()) {
            new CalendarOutputter(false).output(calendar, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
