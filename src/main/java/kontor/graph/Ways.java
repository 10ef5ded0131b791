package kontor.graph;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.member.Member;
import kontor.member.MemberCard;
import kontor.membership.Memberships;

import static java.util.Objects.requireNonNull;

/**
 * The front door to the ways between members. Whoever hides the contact list from me is no step on a way that I see (D5),
 * nor is anybody with whom there is a block (N4), or who is suspended.
 */
@Service
@Transactional(readOnly = true)
public class Ways {

    private static final int MOST = 3;

    /** From so many steps on, to name them is a matter of plan (M2). */
    private static final int NAMED_FROM = 3;

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

    /**
     * How those of the others are connected to me who are within three steps, for a whole page at once. A contact in common
     * is named on every plan; the two members of a longer way where my plan names them.
     */
    public List<Nearness> near(Member me, Collection<Long> others) {
        if (others.isEmpty()) return List.of();

        var links = graph.links(me.id(), others);
        var cards =
                steps.of(me, links.stream().flatMap(Ways::members).distinct().toList());
        var named = memberships.rightsOf(me).namedWay();
        return links.stream()
                .filter(link -> members(link).allMatch(cards::containsKey))
                .map(link -> nearness(link, named || link.steps() < NAMED_FROM, cards))
                .toList();
    }

    private List<Way> counted(Member me, Member other) {
        var steps = graph.steps(me.id(), other.id());
        return steps == 0 ? List.of() : List.of(new Way(steps, List.of()));
    }

    private List<Way> named(Member me, Member other) {
        var ways = graph.ways(me.id(), other.id(), MOST);
        var cards = steps.of(me, ways.stream().flatMap(Ways::between).toList());
        return ways.stream()
                .filter(way -> between(way).allMatch(cards::containsKey))
                .map(way -> new Way(way.length - 1, cards(between(way), cards)))
                .toList();
    }

    private static Nearness nearness(Link link, boolean named, Map<Long, MemberCard> cards) {
        var between = named ? link.between().stream() : Stream.<Long>empty();
        return new Nearness(requireNonNull(cards.get(link.to())), link.steps(), link.mutual(), cards(between, cards));
    }

    private static Stream<Long> members(Link link) {
        return Stream.concat(Stream.of(link.to()), link.between().stream());
    }

    private static Stream<Long> between(long[] way) {
        return Arrays.stream(way, 1, way.length - 1).boxed();
    }

    private static List<MemberCard> cards(Stream<Long> members, Map<Long, MemberCard> cards) {
        return members.map(id -> requireNonNull(cards.get(id))).toList();
    }
}
