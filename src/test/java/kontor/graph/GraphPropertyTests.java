package kontor.graph;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.BeforeTry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;

import kontor.graph.Sketch.Shown;
import kontor.graph.Sketch.Tie;
import kontor.testing.ModuleTest;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Memory and database answer alike, and as the plainest search does, on small graphs with hidden lists, suspended members
 * and blocks (D5, N4); in memory also after changes that are told one by one.
 */
@ModuleTest(extraIncludes = "shared")
class GraphPropertyTests {

    private static final int MEMBERS = 9;

    @Autowired
    private DatabaseGraph database;

    @Autowired
    private Keeper keeper;

    @Autowired
    private DataSource source;

    @Autowired
    private JdbcClient jdbc;

    @BeforeTry
    void connect() throws Exception {
        if (jdbc == null) new TestContextManager(getClass()).prepareTestInstance(this);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void memoryAndDatabaseAnswerAsAPlainSearchDoes(@ForAll("sketches") Sketch first, @ForAll("sketches") Sketch then)
            throws SQLException {
        reading(keeper::catchUp);
        var store = new SketchStore(jdbc);
        var ids = store.save(first);
        compare(first, ids);
        store.change(then, ids);
        compare(then, ids);
    }

    @Example
    void aWayHasAtMostSixSteps() throws SQLException {
        reading(keeper::catchUp);
        var line = IntStream.range(1, MEMBERS).mapToObj(member -> new Tie(member - 1, member, 7_000, false));
        var sketch = new Sketch(Collections.nCopies(MEMBERS, Shown.MEMBERS), line.toList(), Set.of());
        var ids = new SketchStore(jdbc).save(sketch);
        compare(sketch, ids);
        assertThat(ids.subList(1, MEMBERS))
                .extracting(id -> memory().steps(ids.get(0), id))
                .containsExactly(1, 2, 3, 4, 5, 6, 0, 0);
    }

    private void compare(Sketch sketch, List<Long> ids) throws SQLException {
        reading(keeper::catchUp);
        check(memory(), sketch, ids);
        check(database, sketch, ids);
        reading(connection -> {
            var network = new Loader(connection).load();
            check(new MemoryGraph(network), sketch, ids);
            checkSides(network, ids);
        });
    }

    /** It is as far for others from whose side one begins as from mine. */
    private static void checkSides(Network network, List<Long> ids) {
        var me = network.find(ids.get(0));
        var fromOthers = Nearby.fromOthers(network, me);
        var fromMe = Nearby.fromMe(network, me);
        for (var id : ids) assertThat(fromOthers.steps(id)).isEqualTo(fromMe.steps(id));
    }

    private static void check(Graph graph, Sketch sketch, List<Long> ids) {
        var me = ids.get(0);
        for (var other = 1; other < MEMBERS; other++) {
            checkWays(graph.ways(me, ids.get(other), 3), sketch, other, ids);
            checkSteps(graph.steps(me, ids.get(other)), sketch, other);
        }
        checkLinks(graph.links(me, ids), sketch, ids);
        assertThat(graph.distances(me, ids))
                .isEqualTo(graph.links(me, ids).stream().collect(toMap(Link::to, Link::steps)));
        var acquaintances = graph.contactsOfContacts(me, 100);
        assertThat(Set.copyOf(acquaintances)).as("%s", sketch).isEqualTo(sketch.contactsOfContacts(ids));
        assertThat(acquaintances).extracting(Acquaintance::shared).isSortedAccordingTo((a, b) -> b - a);
        assertThat(graph.contactsOfContacts(me, 2))
                .isEqualTo(acquaintances.stream().limit(2).toList());
    }

    private static void checkWays(List<long[]> ways, Sketch sketch, int other, List<Long> ids) {
        var taken = new HashSet<Integer>();
        for (var way : ways) {
            var members = Arrays.stream(way).mapToInt(ids::indexOf).toArray();
            assertThat(sketch.price(members)).as("%s to %s", sketch, other).isEqualTo(sketch.best(other, 6, taken));
            for (var index = 1; index < members.length - 1; index++)
                assertThat(taken.add(members[index])).isTrue();
        }
        if (ways.size() < 3 && !sketch.areTied(0, other))
            assertThat(sketch.best(other, 6, taken))
                    .as("%s to %s", sketch, other)
                    .isNull();
        if (sketch.areTied(0, other)) assertThat(ways).hasSize(1);
    }

    private static void checkSteps(int steps, Sketch sketch, int other) {
        var best = sketch.best(other, 6, Set.of());
        assertThat(steps).as("%s to %s", sketch, other).isEqualTo(best == null ? 0 : best.steps());
    }

    private static void checkLinks(List<Link> links, Sketch sketch, List<Long> ids) {
        for (var other = 1; other < MEMBERS; other++) {
            var id = ids.get(other);
            var best = sketch.best(other, 3, Set.of());
            var found = links.stream().filter(link -> link.to() == id).toList();
            assertThat(found).as("%s to %s", sketch, other).hasSize(best == null ? 0 : 1);
            for (var link : found) {
                assertThat(link.steps()).isEqualTo(requireNonNull(best).steps());
                assertThat(link.mutual()).as("%s to %s", sketch, other).isEqualTo(sketch.mutual(other));
                checkBetween(link, sketch, other, ids);
            }
        }
        assertThat(links).noneMatch(link -> link.to() == ids.get(0));
    }

    private static void checkBetween(Link link, Sketch sketch, int other, List<Long> ids) {
        if (link.between().isEmpty()) {
            assertThat(link.steps()).isEqualTo(1);
            return;
        }
        var way = new int[link.between().size() + 2];
        for (var index = 0; index < way.length - 2; index++)
            way[index + 1] = ids.indexOf(link.between().get(index));
        way[way.length - 1] = other;
        assertThat(sketch.price(way).steps()).isEqualTo(Math.max(2, link.steps()));
    }

    @Provide
    Arbitrary<Sketch> sketches() {
        var member = Arbitraries.integers().between(0, MEMBERS - 1);
        var tie = Combinators.combine(
                        member, member, Arbitraries.integers().between(7_000, 7_010), Arbitraries.of(true, false))
                .as(Tie::new);
        var shown = Arbitraries.frequency(
                Tuple.of(8, Shown.MEMBERS),
                Tuple.of(3, Shown.CONTACTS),
                Tuple.of(1, Shown.NOBODY),
                Tuple.of(1, Shown.SUSPENDED));
        var blocked = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Set.<Integer>of())),
                Tuple.of(1, Arbitraries.integers().between(1, MEMBERS - 1).set().ofMaxSize(2)));
        return Combinators.combine(
                        shown.list().ofSize(MEMBERS), tie.list().ofMinSize(4).ofMaxSize(22), blocked)
                .as((lists, ties, blocks) -> new Sketch(lists, ties, blocks));
    }

    private Graph memory() {
        return keeper.current().orElseThrow();
    }

    private void reading(GraphConnection.Reading reading) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            reading.read(connection);
            connection.commit();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(true);
        }
    }
}
