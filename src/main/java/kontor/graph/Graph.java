package kontor.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import static java.util.stream.Collectors.toMap;

/** Answers about the graph of contacts, by member ids and as far as {@code me} may see it (D5, N4). */
interface Graph {

    /** Up to so many ways, each from me to the other, both included; see {@link Ways#between}. */
    List<long[]> ways(long me, long other, int most);

    /** How many steps it is from me to the other; 0 where there is no such way. */
    default int steps(long me, long other) {
        return ways(me, other, 1).stream().mapToInt(way -> way.length - 1).sum();
    }

    /** Those of the others who are within three steps. */
    List<Link> links(long me, Collection<Long> others);

    /** How many steps it is to those of the others who are within three, by member id. */
    default Map<Long, Integer> distances(long me, Collection<Long> others) {
        return links(me, others).stream().collect(toMap(Link::to, Link::steps));
    }

    /** See {@link Acquaintances#contactsOfContacts}. */
    List<Acquaintance> contactsOfContacts(long me, int limit);
}
