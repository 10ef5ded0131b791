package kontor.message;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.membership.Memberships;
import kontor.shared.Verdict;

import static kontor.shared.Verdict.granted;
import static kontor.shared.Verdict.refused;
import static kontor.shared.Verdict.refusedByPlan;

/** Who may write to whom. Answering is free for everybody (N1). */
@Component
class ConversationPolicy {

    private final ConversationRepository conversations;
    private final Memberships memberships;
    private final Clock clock;
    private final ZoneId zone;

    ConversationPolicy(ConversationRepository conversations, Memberships memberships, Clock clock, ZoneId zone) {
        this.conversations = conversations;
        this.memberships = memberships;
        this.clock = clock;
        this.zone = zone;
    }

    Verdict mayWrite(Member writer, Member reader) {
        if (writer.equals(reader)) return refused("message.refused.self");
        // A conversation begins with a message, so in one that there is, either the other has written or the writer
        // began
        if (conversations.findBetween(writer, reader).isPresent()) return granted();

        return mayStart(writer);
    }

    private Verdict mayStart(Member writer) {
        var limit = memberships.rightsOf(writer).newConversations();
        if (limit == 0) return refusedByPlan("message.refused.plan");
        if (conversations.countStarted(writer, startOfToday()) >= limit) return refused("message.refused.daily", limit);

        return granted();
    }

    private Instant startOfToday() {
        return LocalDate.ofInstant(clock.instant(), zone).atStartOfDay(zone).toInstant();
    }
}
