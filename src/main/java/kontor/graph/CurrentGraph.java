package kontor.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Answers from memory where the graph is there, and otherwise from the database, to the same effect. */
@Component
@Primary
class CurrentGraph implements Graph {

    private final Keeper keeper;
    private final DatabaseGraph database;

    CurrentGraph(Keeper keeper, DatabaseGraph database) {
        this.keeper = keeper;
        this.database = database;
    }

    @Override
    public List<long[]> ways(long me, long other, int most) {
        return graph().ways(me, other, most);
    }

    @Override
    public int steps(long me, long other) {
        return graph().steps(me, other);
    }

    @Override
    public List<Link> links(long me, Collection<Long> others) {
        return graph().links(me, others);
    }

    @Override
    public Map<Long, Integer> distances(long me, Collection<Long> others) {
        return graph().distances(me, others);
    }

    @Override
    public List<Acquaintance> contactsOfContacts(long me, int limit) {
        return graph().contactsOfContacts(me, limit);
    }

    private Graph graph() {
        return keeper.current().<Graph>map(graph -> graph).orElse(database);
    }
}
