package kontor.request;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import kontor.contact.Contacts;
import kontor.member.Member;
import kontor.membership.Memberships;
import kontor.shared.Verdict;

import static kontor.shared.Verdict.granted;
import static kontor.shared.Verdict.refused;

/** Who may ask whom to become contacts (R2, R5). What the recipient did with an earlier request is never asked (R3). */
@Component
class ContactRequestPolicy {

    private final ContactRequestRepository requests;
    private final Contacts contacts;
    private final Memberships memberships;
    private final Clock clock;
    private final ZoneId zone;

    ContactRequestPolicy(
            ContactRequestRepository requests, Contacts contacts, Memberships memberships, Clock clock, ZoneId zone) {
        this.requests = requests;
        this.contacts = contacts;
        this.memberships = memberships;
        this.clock = clock;
        this.zone = zone;
    }

    Verdict mayAsk(Member sender, Member recipient) {
        return mayAsk(sender, recipient, earlier(sender, recipient));
    }

    Earlier earlier(Member sender, Member recipient) {
        return new Earlier(requests.findLatest(sender, recipient), requests.findLatest(recipient, sender));
    }

    Verdict mayAsk(Member sender, Member recipient, Earlier earlier) {
        var now = clock.instant();
        if (sender.equals(recipient)) return refused("request.refused.self");
        if (contacts.areContacts(sender, recipient)) return refused("request.refused.contact", recipient.name());

        if (earlier.isWaiting(now)) return refused("request.refused.waiting");
        var from = earlier.mine().flatMap(request -> request.askAgainFrom(now)).filter(now::isBefore);
        if (from.isPresent()) return refused("request.refused.pause", day(from.get()));
        if (earlier.toAnswer(now).isPresent()) return granted(); // crossing requests make a contact (R6)

        return mayWaitForOneMore(sender, now);
    }

    private Verdict mayWaitForOneMore(Member sender, Instant now) {
        var limit = memberships.rightsOf(sender).waitingRequests();
        if (requests.countWaitingOf(sender, now) < limit) return granted();

        return memberships.planOf(sender).isPremium()
                ? refused("request.refused.limit", limit)
                : Verdict.refusedByPlan("request.refused.limit", limit);
    }

    private String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(LocaleContextHolder.getLocale())
                .format(instant.atZone(zone));
    }
}
