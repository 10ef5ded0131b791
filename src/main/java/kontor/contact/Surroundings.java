package kontor.contact;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import kontor.member.Member;

/** What modules above this one know and its pages show; nothing where such a module is not there. */
@Component
class Surroundings {

    private final ObjectProvider<EncounterSource> encounters;
    private final ObjectProvider<MeetingSource> meetings;
    private final ObjectProvider<DialogueSource> dialogues;

    Surroundings(
            ObjectProvider<EncounterSource> encounters,
            ObjectProvider<MeetingSource> meetings,
            ObjectProvider<DialogueSource> dialogues) {
        this.encounters = encounters;
        this.meetings = meetings;
        this.dialogues = dialogues;
    }

    /** How often I have met each of the others; asks nobody where there are none. */
    Map<Long, Integer> encounters(Member me, Collection<Long> others) {
        var source = encounters.getIfAvailable();
        return source == null || others.isEmpty() ? Map.of() : source.counts(me, others);
    }

    int encounters(Member me, Member other) {
        return encounters(me, List.of(other.id())).getOrDefault(other.id(), 0);
    }

    List<MeetingChoice> meetingsOf(Member attendee) {
        var source = meetings.getIfAvailable();
        return source == null ? List.of() : source.ahead(attendee);
    }

    /** Those of the meetings that were ticked for the reader. */
    List<MeetingChoice> meetings(Member reader, Collection<Long> ids) {
        var source = meetings.getIfAvailable();
        return source == null || ids.isEmpty() ? List.of() : source.ahead(reader, ids);
    }

    /** What has been said about each of the requests, by their ids; asks nobody where there are none. */
    Map<Long, List<Remark>> dialogues(Member me, Collection<Long> requests) {
        var source = dialogues.getIfAvailable();
        return source == null || requests.isEmpty() ? Map.of() : source.about(me, requests);
    }

    /** What the two have said about a request whose page I open. */
    List<Remark> dialogue(Member me, Member other, Long request) {
        var source = dialogues.getIfAvailable();
        return source == null ? List.of() : source.open(me, other, request);
    }
}
