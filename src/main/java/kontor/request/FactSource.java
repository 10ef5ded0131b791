package kontor.request;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import kontor.member.Member;

/**
 * Knows facts that help to decide on a request (R8). Modules above this one, which know of encounters or of the way
 * between two members, implement it too.
 */
public interface FactSource {

    /** The facts about each of the others, by member id, for a whole page in a fixed number of statements. */
    Map<Long, List<Fact>> about(Member me, Collection<Long> others);
}
