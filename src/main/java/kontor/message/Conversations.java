package kontor.message;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.block.Blocks;
import kontor.closing.AccountClosed;
import kontor.contact.MemberBlocked;
import kontor.contact.MemberUnblocked;
import kontor.database.Locks;
import kontor.member.Member;
import kontor.request.ContactRequests;
import kontor.request.Quote;
import kontor.shared.NotFound;
import kontor.shared.Verdict;

import static java.util.function.Predicate.not;

/** The front door to conversations: one per pair of members (N1). */
@Service
@Transactional
public class Conversations {

    private final ConversationPolicy policy;
    private final ConversationRepository conversations;
    private final MessageRepository messages;
    private final ParticipationRepository participations;
    private final Dialogues dialogues;
    private final ContactRequests requests;
    private final Blocks blocks;
    private final Locks locks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conversations(
            ConversationPolicy policy,
            ConversationRepository conversations,
            MessageRepository messages,
            ParticipationRepository participations,
            Dialogues dialogues,
            ContactRequests requests,
            Blocks blocks,
            Locks locks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.policy = policy;
        this.conversations = conversations;
        this.messages = messages;
        this.participations = participations;
        this.dialogues = dialogues;
        this.requests = requests;
        this.blocks = blocks;
        this.locks = locks;
        this.events = events;
        this.clock = clock;
    }

    /** Whether one member may write to another now, as a start or an answer; if not, why. */
    @Transactional(readOnly = true)
    public Verdict mayWrite(Member writer, Member reader) {
        return policy.mayWrite(writer, reader);
    }

    /**
     * Sends a message; refused as {@link #mayWrite} says. What was submitted before is not sent again (N2). While a
     * request of one of the two waits, it is a question about it, or an answer. Where there is a block, there is nobody
     * to write to (N4).
     *
     * @param text 1 to 5,000 characters of normalized plain text
     * @param submission the same for the same message submitted twice
     */
    public void write(Member sender, Member recipient, String text, UUID submission) {
        holdBack(sender, recipient);
        if (blocks.between(sender, recipient)) throw new NotFound();
        var conversation = conversations.findBetween(sender, recipient);
        if (conversation
                .filter(id -> messages.isSubmitted(id, sender, submission))
                .isPresent()) return;

        policy.mayWrite(sender, recipient).enforce();
        var now = clock.instant();
        var about = dialogues.openTo(sender, recipient);
        var message = messages.add(
                conversation.orElseGet(() -> conversations.start(sender, recipient, now)),
                sender,
                new Draft(text, submission, about.map(Quote::id).orElse(null)),
                now);
        deliver(message, sender, recipient, about);
    }

    /**
     * The recipient of a request asks something before deciding, on any plan (R4); a decline is taken back. Answers
     * whether the request waits; to one that does not any more nothing is asked (R6).
     *
     * @throws NotFound if the sender never asked
     */
    public boolean ask(Member asker, Member asked, String question, UUID submission) {
        holdBack(asker, asked);
        if (dialogues.toAnswer(asker, asked).isEmpty()) return false;

        requests.ask(asker, asked);
        write(asker, asked, question, submission);
        return true;
    }

    /**
     * The sender's request, and what has been said about it; empty if it waits no more.
     *
     * @throws NotFound if the sender never asked
     */
    Optional<Inquiry> inquire(Member me, Member sender) {
        return dialogues
                .toAnswer(me, sender)
                .map(request -> new Inquiry(request, dialogues.open(me, sender, request.id())));
    }

    /** In how many conversations something is new to the member. */
    @Transactional(readOnly = true)
    public long countUnread(Member me) {
        return participations.countUnread(me);
    }

    /** The conversation's messages before the one with that id; what was new to the member is so no longer. */
    Conversation open(Member me, Member other, long before) {
        participations.markRead(me, other, Integer.MAX_VALUE);
        var conversation = messages.findBetween(me, other, before).quoting(requests.quotes(me, other));
        return me.hasReadMarks() && other.hasReadMarks()
                ? conversation.readUpTo(participations.readUpTo(other, me))
                : conversation;
    }

    /** What the writer has sent to the reader lately, oldest first; looking leaves no read mark. */
    @Transactional(readOnly = true)
    List<Message> latestOf(Member writer, Member reader) {
        return messages.findBetween(reader, writer, Long.MAX_VALUE).messages().stream()
                .filter(not(Message::mine))
                .toList();
    }

    /**
     * The member's own messages of a conversation whose other member has left, or looks so because of a block (N4).
     *
     * @throws NotFound if there is no such conversation of the member
     */
    @Transactional(readOnly = true)
    Conversation openFormer(Member me, Long number, long before) {
        if (!participations.isWithFormer(me, number)) throw new NotFound();

        return messages.findOwn(number, me, before);
    }

    /** What a member wrote goes along; the others keep their own words. Where they have none, nothing is left. */
    @EventListener
    void on(AccountClosed event) {
        messages.removeAllOf(event.memberId());
        conversations.removeEmptyOf(event.memberId());
        participations.fallBackToWhatIsLeft(event.memberId());
    }

    /** At once: to the one who is blocked it must never look like anything but a closed account (N4). */
    @EventListener
    void on(MemberBlocked event) {
        participations.fallBackToOwnWords(event.blockedId(), event.blockerId());
    }

    @EventListener
    void on(MemberUnblocked event) {
        participations.comeBack(event.liftedById(), event.otherId());
    }

    @Transactional(readOnly = true)
    ConversationList list(Member me, ConversationList.Place after) {
        return participations.findAfter(me, after);
    }

    /** One after the other: a sender's messages, so that the day's limit holds, and those of a pair. */
    private void holdBack(Member sender, Member recipient) {
        locks.hold(
                "conversation starter " + sender.id(),
                "conversation " + Math.min(sender.id(), recipient.id()) + " " + Math.max(sender.id(), recipient.id()));
    }

    /** After a decline the sender may write on, and sees no difference; the recipient gets no notice (R3). */
    private void deliver(Delivery message, Member sender, Member recipient, Optional<Quote> about) {
        var quiet = requests.hasDeclined(recipient, sender);

        participations.moveToTop(message, sender, recipient, quiet ? 0 : 1);
        about.ifPresentOrElse(
                request -> dialogues.goOn(request, sender, recipient, quiet),
                () -> events.publishEvent(new MessageSent(sender.id(), recipient.id(), quiet)));
    }
}
