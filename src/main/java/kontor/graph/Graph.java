package kontor.graph;

import java.util.Collection;
import java.util.List;

/** Answers about the graph of contacts, by member ids and as far as {@code me} may see it (D5, N4). */
interface Graph {

    /** Up to so many ways, each from me to the other, both included; see {@link Ways#between}. */
    List<long[]> ways(long me, long other, int most);

    /** Those of the others who are within three steps. */
    List<Link> links(long me, Collection<Long> others);

    /** See {@link Acquaintances#contactsOfContacts}. */
    List<Acquaintance> contactsOfContacts(long me, int limit);
}
