package kontor.message;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kontor.member.Member;
import kontor.request.ContactRequests;
import kontor.request.DialogueSource;
import kontor.request.Quote;
import kontor.request.Remark;
import kontor.shared.NotFound;

/** The dialogues about requests that wait: questions of the recipient, and answers of the sender (R4, N1). */
@Component
class Dialogues implements DialogueSource {

    private final ContactRequests contactRequests;
    private final QuestionRepository questions;
    private final MessageRepository messages;
    private final ParticipationRepository participations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dialogues(
            ContactRequests contactRequests,
            QuestionRepository questions,
            MessageRepository messages,
            ParticipationRepository participations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contactRequests = contactRequests;
        this.questions = questions;
        this.messages = messages;
        this.participations = participations;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Map<Long, List<Remark>> about(Member me, Collection<Long> requests) {
        return requests.isEmpty() ? Map.of() : messages.remarksAbout(requests, me);
    }

    @Override
    @Transactional
    public List<Remark> open(Member me, Member other, Long request) {
        var remarks = about(me, List.of(request)).getOrDefault(request, List.of());
        if (!remarks.isEmpty()) participations.markRead(me, other, shownLast(remarks));
        return remarks;
    }

    /** How many of the other's latest messages a dialogue shows: those after my last word in it. */
    private static int shownLast(List<Remark> remarks) {
        var count = 0;
        while (count < remarks.size()
                && !remarks.get(remarks.size() - 1 - count).mine()) count++;
        return count;
    }

    /**
     * The request of that sender which waits for my answer.
     *
     * @throws NotFound if the sender never asked
     */
    Optional<Quote> toAnswer(Member me, Member sender) {
        var asked = contactRequests.quotes(me, sender).stream()
                .filter(quote -> !quote.mine())
                .toList();
        if (asked.isEmpty()) throw new NotFound();

        return asked.stream().filter(Quote::isWaiting).findFirst();
    }

    /**
     * The request in whose dialogue belongs what is written now: the reader's that waits, or the writer's once it has
     * been asked about. A decline makes no difference (R3).
     */
    Optional<Quote> openTo(Member writer, Member reader) {
        return contactRequests.quotes(writer, reader).stream()
                .filter(Quote::isWaiting)
                .filter(request -> !request.mine() || questions.isAsked(request.id()))
                .findFirst();
    }

    /** One message more: both see it, so the request waits on from now (R5). */
    void goOn(Quote request, Member writer, Member reader, boolean quiet) {
        if (request.mine()) answer(request, writer, reader, quiet);
        else ask(request, writer, reader);
    }

    private void ask(Quote request, Member asker, Member sender) {
        questions.ask(request.id(), asker, sender, clock.instant());
        contactRequests.prolong(sender, asker);
        events.publishEvent(new QuestionAsked(asker.id(), sender.id()));
    }

    private void answer(Quote request, Member sender, Member asker, boolean quiet) {
        questions.answer(request.id(), clock.instant());
        contactRequests.prolong(sender, asker);
        if (!quiet) events.publishEvent(new QuestionAnswered(sender.id(), asker.id()));
    }
}
