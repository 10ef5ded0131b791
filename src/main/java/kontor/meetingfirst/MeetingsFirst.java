package kontor.meetingfirst;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.guideline.Guideline;
import kontor.guideline.Guidelines;
import kontor.member.Member;
import kontor.shared.Verdict;

import static kontor.shared.Verdict.granted;
import static kontor.shared.Verdict.refused;

/**
 * The front door to meeting first (E1). It knows requests by their ids alone, and of encounters and meetings what modules
 * above know; nothing where such a module is not there.
 */
@Service
@Transactional(readOnly = true)
public class MeetingsFirst {

    private final ProposedMeetings proposals;
    private final Guidelines guidelines;
    private final ObjectProvider<EncounterSource> encounters;
    private final ObjectProvider<MeetingSource> meetings;

    MeetingsFirst(
            ProposedMeetings proposals,
            Guidelines guidelines,
            ObjectProvider<EncounterSource> encounters,
            ObjectProvider<MeetingSource> meetings) {
        this.proposals = proposals;
        this.guidelines = guidelines;
        this.encounters = encounters;
        this.meetings = meetings;
    }

    /** Whether meeting first is an answer: not to somebody whom the recipient has met as often as wished (E1). */
    public Verdict mayMeetFirst(Member recipient, Member sender) {
        var wanted = guidelines.of(recipient).encountersWanted();
        return encounters(recipient, List.of(sender.id())).getOrDefault(sender.id(), 0) < wanted
                ? granted()
                : refused("meetingfirst.refused.met", wanted, sender.name());
    }

    /** How often I have met each of the others; asks nobody where there are none. */
    public Map<Long, Integer> encounters(Member me, Collection<Long> others) {
        var source = encounters.getIfAvailable();
        return source == null || others.isEmpty() ? Map.of() : source.counts(me, others);
    }

    /** What the recipient may propose to the sender, and has proposed where the two are to meet because of that request. */
    public MeetingFirstOffer offer(Member recipient, Member sender, Optional<Long> request) {
        return new MeetingFirstOffer(
                mayMeetFirst(recipient, sender),
                guidelines.of(recipient).encountersWanted(),
                ahead(recipient),
                Set.copyOf(proposed(request)));
    }

    /** The ids of the recipient's next meetings that have these names; whatever else was ticked is not the recipient's. */
    public List<Long> among(Member recipient, Collection<String> slugs) {
        return ahead(recipient).stream()
                .filter(meeting -> slugs.contains(meeting.slug()))
                .map(MeetingChoice::id)
                .toList();
    }

    /** Proposes these meetings to the sender of the request, in the place of those before. */
    @Transactional
    public void propose(Long request, Collection<Long> meetings) {
        proposals.put(request, meetings);
    }

    /** What the sender is told: the recipient's guideline, and the meetings ahead that the recipient has ticked. */
    public Invitation invitation(Member sender, Member recipient, Optional<Long> request) {
        return new Invitation(guidelines.of(recipient), ahead(sender, proposed(request)));
    }

    private List<Long> proposed(Optional<Long> request) {
        return request.map(proposals::of).orElse(List.of());
    }

    private List<MeetingChoice> ahead(Member attendee) {
        var source = meetings.getIfAvailable();
        return source == null ? List.of() : source.ahead(attendee);
    }

    private List<MeetingChoice> ahead(Member reader, Collection<Long> ids) {
        var source = meetings.getIfAvailable();
        return source == null || ids.isEmpty() ? List.of() : source.ahead(reader, ids);
    }

    /** Where and how the two may meet. */
    public record Invitation(Guideline guideline, List<MeetingChoice> meetings) {}
}
