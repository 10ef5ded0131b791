package kontor.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.member.Member;
import kontor.member.MemberCard;
import kontor.membership.Memberships;

/**
 * The front door to the ways between members. Whoever hides the contact list from me is no step on a way that I see (D5),
 * nor is anybody with whom there is a block (N4), or who is suspended.
 */
@Service
@Transactional(readOnly = true)
public class Ways {

    private static final int MOST = 3;

    private final Graph graph;
    private final Steps steps;
    private final Memberships memberships;

    Ways(Graph graph, Steps steps, Memberships memberships) {
        this.graph = graph;
        this.steps = steps;
        this.memberships = memberships;
    }

    /**
     * The shortest way of up to six steps, and up to two more that share nobody with it or each other; of those of one
     * length the most trusted first: more of its ties are of people who have met in person, then older contacts. Where
     * my plan names no steps (M2), only the shortest, without names. To a contact there is the one step, to oneself none.
     */
    public List<Way> between(Member me, Member other) {
        if (me.equals(other)) return List.of();

        return memberships.rightsOf(me).namedWay() ? named(me, other) : counted(me, other);
    }

    private List<Way> counted(Member me, Member other) {
        return graph.ways(me.id(), other.id(), 1).stream()
                .map(way -> new Way(way.length - 1, List.of()))
                .toList();
    }

    private List<Way> named(Member me, Member other) {
        var ways = graph.ways(me.id(), other.id(), MOST);
        var cards =
                steps.of(me, ways.stream().flatMapToLong(Ways::between).boxed().toList());
        return ways.stream()
                .filter(way -> between(way).allMatch(cards::containsKey))
                .map(way -> new Way(way.length - 1, between(way, cards)))
                .toList();
    }

    private static List<MemberCard> between(long[] way, Map<Long, MemberCard> cards) {
        return between(way).mapToObj(cards::get).map(Objects::requireNonNull).toList();
    }

    private static LongStream between(long[] way) {
        return Arrays.stream(way, 1, way.length - 1);
    }
}
