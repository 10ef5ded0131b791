package kontor.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.context.TestPropertySource;

import kontor.graph.Sketch.Shown;
import kontor.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The graph in memory sees what happens in the database, on any node: within a second, and what it has not heard soon. */
@ModuleTest(extraIncludes = "shared")
@TestPropertySource(properties = "kontor.graph=on")
class FollowerTests {

    @Autowired
    private Keeper keeper;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource source;

    private SketchStore store;
    private Long anna;
    private Long jonas;
    private Long rolf;

    @BeforeEach
    void rolfIsTwoStepsFromAnna() {
        store = new SketchStore(jdbc);
        anna = store.join(Shown.MEMBERS);
        jonas = store.join(Shown.MEMBERS);
        rolf = store.join(Shown.MEMBERS);
        store.tie(anna, jonas, 9_000, false);
        store.tie(jonas, rolf, 9_000, false);
        soon().until(() -> steps() == 2);
    }

    /** Most of the time: a build machine may have others to serve now and then. */
    @Test
    void mostChangesAreSeenWithinASecond() {
        var took = new ArrayList<Long>();
        for (var number = 0; number < 5; number++) {
            var begin = System.nanoTime();
            suspend(number % 2 == 0 ? "now()" : "null");
            var expected = number % 2 == 0 ? 0 : 2;
            soon().until(() -> steps() == expected);
            took.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
        }

        assertThat(took.stream().sorted().skip(2).findFirst())
                .hasValueSatisfying(median -> assertThat(median).isLessThan(1_000));
    }

    @Test
    void aContactThatEnds() {
        jdbc.sql("delete from contact where :jonas in (member_id, other_id) and :rolf in (member_id, other_id)")
                .param("jonas", jonas)
                .param("rolf", rolf)
                .update();

        soon().until(() -> steps() == 0);
    }

    @Test
    void aListThatIsHidden() {
        jdbc.sql("update member set contact_list = 'NOBODY' where id = :id")
                .param("id", jonas)
                .update();

        soon().until(() -> steps() == 0);
    }

    @Test
    void aSuspensionAndItsEnd() {
        suspend("now()");
        soon().until(() -> steps() == 0);

        suspend("null");
        soon().until(() -> steps() == 2);
    }

    @Test
    void aBlock() {
        jdbc.sql(
                        "insert into block (member_id, other_id, mine, since) values (:a, :r, true, now()), (:r, :a, false, now())")
                .param("a", anna)
                .param("r", rolf)
                .update();

        soon().until(() -> steps() == 0);
    }

    @Test
    void anEncounter() {
        var mira = store.join(Shown.MEMBERS);
        store.tie(anna, mira, 9_500, true);
        store.tie(mira, rolf, 9_500, false);

        soon().until(() -> ways().equals(List.of(mira, jonas)));
        jdbc.sql("delete from encounter where member_id = :anna or other_id = :anna")
                .param("anna", anna)
                .update();
        soon().until(() -> ways().equals(List.of(jonas, mira)));
    }

    @Test
    void aMemberWhoLeaves() {
        jdbc.sql("delete from member where id = :id").param("id", jonas).update();

        soon().until(() -> steps() == 0);
    }

    @Test
    void whateverOrderTransactionsEndIn() throws Exception {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            var slow = new SketchStore(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            slow.tie(anna, rolf, 9_000, false);
            var mira = store.join(Shown.MEMBERS);
            store.tie(anna, mira, 9_100, false);
            store.tie(mira, rolf, 9_100, false);
            soon().until(() -> ways().equals(List.of(jonas, mira)));

            connection.commit();
            connection.setAutoCommit(true);
        }
        soon().until(() -> steps() == 1);
    }

    @Test
    void whatItHasNotHeardOf() {
        jdbc.sql("alter table contact disable trigger graph_inserted").update();
        store.tie(anna, rolf, 9_000, false);
        jdbc.sql("alter table contact enable trigger graph_inserted").update();
        jdbc.sql("insert into graph_change (member_id) values (:anna), (:rolf)")
                .param("anna", anna)
                .param("rolf", rolf)
                .update();

        await().atMost(Duration.ofSeconds(8)).until(() -> steps() == 1);
    }

    @Test
    void whatHappenedWhileTheConnectionWasBroken() {
        jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where application_name = 'kontor graph' and datname = current_database()")
                .query(Boolean.class)
                .list();
        store.tie(anna, rolf, 9_000, false);

        await().atMost(Duration.ofSeconds(5)).until(() -> steps() == 1);
    }

    @Test
    void soManyAtOnceThatItReadsEverybody() {
        var many = IntStream.range(0, 150)
                .mapToObj(number -> store.join(Shown.MEMBERS))
                .toList();
        jdbc.sql("""
                        insert into contact (member_id, other_id, since)
                        select a.id, b.id, now() from member a, member b where a.id in (:many) and b.id in (:many) and a.id <> b.id""").param("many", many).update();

        await().atMost(Duration.ofSeconds(5))
                .until(() -> keeper.current().isPresent()
                        && keeper.current()
                                        .orElseThrow()
                                        .ways(many.get(0), many.get(149), 1)
                                        .size()
                                == 1);
        assertThat(jdbc.sql("select count(*) from graph_change where member_id is null")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    private void suspend(String when) {
        jdbc.sql("update member set suspended_at = " + when + " where id = :id")
                .param("id", jonas)
                .update();
    }

    private int steps() {
        return keeper.current()
                .map(graph -> graph.ways(anna, rolf, 1))
                .filter(ways -> !ways.isEmpty())
                .map(ways -> ways.get(0).length - 1)
                .orElse(0);
    }

    /** Those in the middle of the ways of two steps. */
    private List<Long> ways() {
        return keeper.current().orElseThrow().ways(anna, rolf, 3).stream()
                .map(way -> way[1])
                .toList();
    }

    /** Long before the next look. */
    private static ConditionFactory soon() {
        return await().pollInterval(Duration.ofMillis(20)).atMost(Duration.ofSeconds(3));
    }
}
