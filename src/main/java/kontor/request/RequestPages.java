package kontor.request;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.meetingfirst.MeetingFirstOffer;
import kontor.meetingfirst.MeetingsFirst;
import kontor.meetingfirst.MeetingsFirst.Invitation;
import kontor.member.Member;
import kontor.shared.NotFound;

/** Contact requests as pages show them: a recipient's with their facts (R8), a sender's through {@link SendersView}. */
@Service
@Transactional(readOnly = true)
class RequestPages {

    static final int PAGE = 25;

    private final ContactRequestRepository requests;
    private final Surroundings surroundings;
    private final MeetingsFirst meetingsFirst;
    private final Clock clock;

    RequestPages(
            ContactRequestRepository requests, Surroundings surroundings, MeetingsFirst meetingsFirst, Clock clock) {
        this.requests = requests;
        this.surroundings = surroundings;
        this.meetingsFirst = meetingsFirst;
        this.clock = clock;
    }

    /** What waits for my answer, or what I have declined and may still answer, newest first. */
    Portion<ReceivedRequest> received(Member me, boolean declined, Instant before) {
        var found = requests.findReceived(me, declined, clock.instant(), before, Limit.of(PAGE + 1));
        var dialogues = surroundings.dialogues(
                me, found.stream().map(ContactRequest::id).toList());
        return Portion.of(withFacts(me, found, dialogues), PAGE, ReceivedRequest::listedAt);
    }

    /** One request, with all that was said about it; that is not new any more then. */
    @Transactional
    ReceivedRequest received(Member me, Member sender) {
        var request = requests.findLatest(sender, me).orElseThrow(NotFound::new);
        var dialogue = surroundings.dialogue(me, sender, request.id());
        return withFacts(me, List.of(request), Map.of(request.id(), dialogue)).get(0);
    }

    /** What I may propose to the sender, to meet first (E1). */
    MeetingFirstOffer offer(Member me, Member sender) {
        return meetingsFirst.offer(me, sender, toMeetFirst(sender, me));
    }

    /** What the sender wrote; not found if there is no request. */
    String noteTo(Member me, Member sender) {
        return requests.findLatest(sender, me).orElseThrow(NotFound::new).note();
    }

    Portion<SendersView> sent(Member me, Instant before) {
        var found = requests.findWaitingOf(me, clock.instant(), before, Limit.of(PAGE + 1));
        var met = encounters(me, found, ContactRequest::recipient);
        var dialogues = surroundings.dialogues(
                me, found.stream().map(ContactRequest::id).toList());
        return Portion.of(
                found.stream()
                        .map(request -> request.toSender(
                                met.getOrDefault(request.recipient().id(), 0),
                                dialogues.getOrDefault(request.id(), List.of()),
                                clock.instant()))
                        .toList(),
                PAGE,
                SendersView::sentAt);
    }

    /** One request, with all that was said about it; that is not new any more then. */
    @Transactional
    SendersView sent(Member me, Member recipient) {
        var request = requests.findLatest(me, recipient).orElseThrow(NotFound::new);
        var met = encounters(me, List.of(request), ContactRequest::recipient);
        var dialogue = surroundings.dialogue(me, recipient, request.id());
        return request.toSender(met.getOrDefault(recipient.id(), 0), dialogue, clock.instant());
    }

    /** What I am told by a recipient who wants to meet first (E1). */
    Invitation invitation(Member me, Member recipient) {
        return meetingsFirst.invitation(me, recipient, toMeetFirst(me, recipient));
    }

    private List<ReceivedRequest> withFacts(Member me, List<ContactRequest> found, Map<Long, List<Remark>> dialogues) {
        var senders = found.stream().map(request -> request.sender().id()).toList();
        var facts = surroundings.facts(me, senders);
        var met = encounters(me, found, ContactRequest::sender);
        return found.stream()
                .map(request -> ReceivedRequest.of(
                        request,
                        met.getOrDefault(request.sender().id(), 0),
                        factsAbout(request.sender(), facts),
                        dialogues.getOrDefault(request.id(), List.of()),
                        clock.instant()))
                .toList();
    }

    /** How often I have met those whom I am to meet first, or who are to meet me; nobody else is asked about. */
    private Map<Long, Integer> encounters(
            Member me, List<ContactRequest> found, Function<ContactRequest, Member> other) {
        var others = found.stream()
                .filter(ContactRequest::isToMeetFirst)
                .map(other)
                .map(Member::id)
                .toList();
        return meetingsFirst.encounters(me, others);
    }

    private Optional<Long> toMeetFirst(Member sender, Member recipient) {
        return requests.findLatest(sender, recipient)
                .filter(ContactRequest::isToMeetFirst)
                .map(ContactRequest::id);
    }

    private static List<Fact> factsAbout(Member sender, List<Map<Long, List<Fact>>> facts) {
        return facts.stream()
                .flatMap(some -> some.getOrDefault(sender.id(), List.of()).stream())
                .toList();
    }
}
