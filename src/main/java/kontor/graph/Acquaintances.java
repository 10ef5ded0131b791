package kontor.graph;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.member.Member;

/** The front door to contacts of contacts. */
@Service
@Transactional(readOnly = true)
public class Acquaintances {

    private final Graph graph;

    Acquaintances(Graph graph) {
        this.graph = graph;
    }

    /**
     * Contacts of my contacts who are none of mine, those with most contacts in common first. A tie that is not mine to
     * see does not count (D5), and nobody is in it with whom there is a block (N4), or who is suspended.
     */
    public List<Acquaintance> contactsOfContacts(Member me, int limit) {
        return graph.contactsOfContacts(me.id(), limit);
    }
}
