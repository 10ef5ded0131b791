package kontor.contact;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.guideline.Guideline;
import kontor.guideline.Guidelines;
import kontor.member.Member;

/** Meeting first as the pages of both sides show it (E1). */
@Service
@Transactional(readOnly = true)
class MeetingsFirst {

    private final ContactRequestRepository requests;
    private final ContactRequestPolicy policy;
    private final ProposedMeetings proposals;
    private final Guidelines guidelines;
    private final Surroundings surroundings;

    MeetingsFirst(
            ContactRequestRepository requests,
            ContactRequestPolicy policy,
            ProposedMeetings proposals,
            Guidelines guidelines,
            Surroundings surroundings) {
        this.requests = requests;
        this.policy = policy;
        this.proposals = proposals;
        this.guidelines = guidelines;
        this.surroundings = surroundings;
    }

    /** What the recipient may propose to the sender. */
    MeetingFirstOffer offer(Member recipient, Member sender) {
        return new MeetingFirstOffer(
                policy.mayMeetFirst(recipient, sender),
                guidelines.of(recipient).encountersWanted(),
                surroundings.meetingsOf(recipient),
                Set.copyOf(proposed(sender, recipient)));
    }

    /** The ids of the recipient's next meetings that have these names; whatever else was ticked is not the recipient's. */
    List<Long> among(Member recipient, Collection<String> slugs) {
        return surroundings.meetingsOf(recipient).stream()
                .filter(meeting -> slugs.contains(meeting.slug()))
                .map(MeetingChoice::id)
                .toList();
    }

    /** What the sender is told: the recipient's guideline, and the meetings ahead that the recipient has ticked. */
    Invitation invitation(Member sender, Member recipient) {
        return new Invitation(guidelines.of(recipient), surroundings.meetings(sender, proposed(sender, recipient)));
    }

    private List<Long> proposed(Member sender, Member recipient) {
        return requests.findLatest(sender, recipient)
                .filter(ContactRequest::isToMeetFirst)
                .map(request -> proposals.of(request.id()))
                .orElse(List.of());
    }

    record Invitation(Guideline guideline, List<MeetingChoice> meetings) {}
}
