package kontor.benchmark.network;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Makes what members are found by, which Kontor makes row by row: here for thousands of members at once. */
final class Entries {

    private static final int PORTION = 5_000;

    /** One of so many members shows how complete the profiles are. */
    private static final int SAMPLE = 50;

    private final Tables tables;

    Entries(Tables tables) {
        this.tables = tables;
    }

    void write(int members) throws SQLException {
        var indexes = Constraints.liftIndexes(tables, "{search_entry,search_term,search_name}");
        drawLines(members);
        writeAll(members);
        tables.execute("select search_sort_into_tiers(%d)".formatted(members));
        indexes.restore();
    }

    /** By some of the members, so that the others are written in their tiers, and no gaps are left by moving a quarter. */
    private void drawLines(int members) throws SQLException {
        write(0, Math.max(1, members / SAMPLE));
        tables.execute("select search_sort_into_tiers(0)");
    }

    private void writeAll(int members) throws SQLException {
        var pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            var portions = IntStream.rangeClosed(0, members / PORTION)
                    .<Future<?>>mapToObj(portion -> pool.submit(() -> write(portion * PORTION, (portion + 1) * PORTION)))
                    .toList();
            for (var portion : portions) portion.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            pool.shutdownNow();
        }
    }

    /** Of the members after the one number, up to the other. */
    private Void write(int after, int last) throws SQLException {
        tables.execute("select search_refresh(array_agg(id)) from member where id > %d and id <= %d having count(*) > 0"
                .formatted(after, last));
        return null;
    }
}
