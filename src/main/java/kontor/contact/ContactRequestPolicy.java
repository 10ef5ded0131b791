package kontor.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import kontor.guideline.Guidelines;
import kontor.member.Member;
import kontor.membership.Memberships;
import kontor.shared.Verdict;

import static kontor.shared.Verdict.granted;
import static kontor.shared.Verdict.refused;

/** Who may ask whom to become contacts (R2, R5). What the recipient did with an earlier request is never asked (R3). */
@Component
class ContactRequestPolicy {

    private final ContactRequestRepository requests;
    private final Ties ties;
    private final Memberships memberships;
    private final Guidelines guidelines;
    private final Surroundings surroundings;
    private final Clock clock;
    private final ZoneId zone;

    ContactRequestPolicy(
            ContactRequestRepository requests,
            Ties ties,
            Memberships memberships,
            Guidelines guidelines,
            Surroundings surroundings,
            Clock clock,
            ZoneId zone) {
        this.requests = requests;
        this.ties = ties;
        this.memberships = memberships;
        this.guidelines = guidelines;
        this.surroundings = surroundings;
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
        if (sender.equals(recipient)) return refused("contact.refused.self");
        if (ties.exists(sender, recipient)) return refused("contact.refused.contact", recipient.name());

        if (earlier.isWaiting(now)) return refused("contact.refused.waiting");
        var from = earlier.mine().flatMap(request -> request.askAgainFrom(now)).filter(now::isBefore);
        if (from.isPresent()) return refused("contact.refused.pause", day(from.get()));
        if (earlier.toAnswer(now).isPresent()) return granted(); // crossing requests make a contact (R6)

        return mayWaitForOneMore(sender, now);
    }

    /** Whether one may block the other; nobody needs a reason for it (N4). */
    Verdict mayBlock(Member me, Member other) {
        return me.equals(other) ? refused("contact.refused.blockSelf") : granted();
    }

    /** Whether meeting first is an answer: not to somebody whom the recipient has met as often as wished (E1). */
    Verdict mayMeetFirst(Member recipient, Member sender) {
        var wanted = guidelines.of(recipient).encountersWanted();
        return surroundings.encounters(recipient, sender) < wanted
                ? granted()
                : refused("contact.refused.met", wanted, sender.name());
    }

    private Verdict mayWaitForOneMore(Member sender, Instant now) {
        var limit = memberships.rightsOf(sender).waitingRequests();
        if (requests.countWaitingOf(sender, now) < limit) return granted();

        return memberships.planOf(sender).isPremium()
                ? refused("contact.refused.limit", limit)
                : Verdict.refusedByPlan("contact.refused.limit", limit);
    }

    private String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(LocaleContextHolder.getLocale())
                .format(instant.atZone(zone));
    }
}
