package kontor.message;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.springframework.stereotype.Component;

import kontor.contact.Contacts;
import kontor.contact.Standing;
import kontor.member.Member;
import kontor.member.MessagesFrom;
import kontor.membership.Memberships;
import kontor.shared.Verdict;

import static kontor.shared.Verdict.granted;
import static kontor.shared.Verdict.refused;
import static kontor.shared.Verdict.refusedByPlan;

/**
 * Who may write to whom. Answering is free for everybody, and the note of a request that waits or was accepted counts as
 * having written (N1). Nothing in here may depend on a decline (R3).
 */
@Component
class ConversationPolicy {

    private static final int BEFORE_THE_FIRST_ANSWER = 2;

    private final ConversationRepository conversations;
    private final Contacts contacts;
    private final Memberships memberships;
    private final Clock clock;
    private final ZoneId zone;

    ConversationPolicy(
            ConversationRepository conversations,
            Contacts contacts,
            Memberships memberships,
            Clock clock,
            ZoneId zone) {
        this.conversations = conversations;
        this.contacts = contacts;
        this.memberships = memberships;
        this.clock = clock;
        this.zone = zone;
    }

    Verdict mayWrite(Member writer, Member reader) {
        if (writer.equals(reader)) return refused("message.refused.self");
        var exchange = conversations.between(writer, reader, startOfToday(), clock.instant());
        if (exchange.answered()) return granted();

        if (exchange.written() >= BEFORE_THE_FIRST_ANSWER) return refused("message.refused.unanswered", reader.name());
        if (!admits(reader, writer)) return refused("message.refused." + reader.messagesFrom(), reader.name());

        return exchange.begun() ? granted() : mayStart(writer, exchange.startedToday());
    }

    /** A tie counts where the writer may see it anyway (D5), so that being let in tells of no closed contact list. */
    private boolean admits(Member reader, Member writer) {
        if (reader.messagesFrom() == MessagesFrom.EVERYBODY) return true;

        var relation = contacts.relation(writer, reader);
        return relation.standing() == Standing.CONTACT
                || (reader.messagesFrom() == MessagesFrom.CONTACTS_OF_CONTACTS
                        && !relation.mutual().isEmpty());
    }

    private Verdict mayStart(Member writer, int startedToday) {
        var limit = memberships.rightsOf(writer).newConversations();
        if (limit == 0) return refusedByPlan("message.refused.plan");
        if (startedToday >= limit) return refused("message.refused.daily", limit);

        return granted();
    }

    private Instant startOfToday() {
        return LocalDate.ofInstant(clock.instant(), zone).atStartOfDay(zone).toInstant();
    }
}
