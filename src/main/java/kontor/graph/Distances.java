package kontor.graph;

import java.util.Collection;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.member.Member;

/** The front door to how near members are to each other. */
@Service
@Transactional(readOnly = true)
public class Distances {

    private final Graph graph;

    Distances(Graph graph) {
        this.graph = graph;
    }

    /**
     * How many steps it is to each of the others, by member id, for a whole page at once: 1 to a contact, 2 to a contact
     * of a contact, 3 to one of theirs. Who is further away is not in it, nor whose way is not mine to see (D5, N4).
     */
    public Map<Long, Integer> of(Member me, Collection<Long> others) {
        if (others.isEmpty()) return Map.of();

        return graph.distances(me.id(), others);
    }
}
