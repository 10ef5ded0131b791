package kontor.request;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import kontor.member.Member;

/** What modules above this one know about requests and their senders; nothing where such a module is not there. */
@Component
class Surroundings {

    private final List<FactSource> facts;
    private final ObjectProvider<DialogueSource> dialogues;

    Surroundings(ObjectProvider<FactSource> facts, ObjectProvider<DialogueSource> dialogues) {
        this.facts = facts.orderedStream().toList();
        this.dialogues = dialogues;
    }

    /** The facts about each of the others, by member id: a map for each module that knows some. */
    List<Map<Long, List<Fact>>> facts(Member me, Collection<Long> others) {
        return facts.stream().map(source -> source.about(me, others)).toList();
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
