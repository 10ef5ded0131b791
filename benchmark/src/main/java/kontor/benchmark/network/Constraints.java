package kontor.benchmark.network;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The indexes, foreign keys and triggers of tables that are being filled. They are taken away before and made again after, as
 * they were defined, which checks all rows at once and is many times faster. Keys that other tables refer to stay.
 */
final class Constraints {

    private static final String FOREIGN_KEYS = """
            select format('alter table %s drop constraint %I', conrelid::regclass, conname),
                   format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            from pg_constraint where contype = 'f' and conrelid = any (?::regclass[]) order by conname""";

    private static final String KEYS = """
            select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname),
                   format('alter table %s add constraint %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid))
            from pg_constraint k where k.contype in ('p', 'u') and k.conrelid = any (?::regclass[])
              and not exists (select from pg_constraint f where f.contype = 'f' and f.conindid = k.conindid)
            order by k.conname""";

    private static final String INDEXES = """
            select format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
            from pg_index i where i.indrelid = any (?::regclass[])
              and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
            order by i.indexrelid""";

    /** What tables tell others of each row, which is told of all at once later. */
    private static final String TRIGGERS = """
            select distinct format('alter table %s disable trigger user', tgrelid::regclass),
                   format('alter table %s enable trigger user', tgrelid::regclass)
            from pg_trigger where not tgisinternal and tgrelid = any (?::regclass[])""";

    private final Tables tables;
    private final List<String> lost = new ArrayList<>();

    private Constraints(Tables tables) {
        this.tables = tables;
    }

    /** Takes away what slows down the filling of these tables, written as in {@code {member,contact}}. */
    static Constraints lift(Tables tables, String names) throws SQLException {
        var constraints = new Constraints(tables);
        for (var kind : List.of(TRIGGERS, FOREIGN_KEYS, KEYS, INDEXES)) constraints.lift(kind, names);
        return constraints;
    }

    /** Takes away only the indexes. */
    static Constraints liftIndexes(Tables tables, String names) throws SQLException {
        var constraints = new Constraints(tables);
        constraints.lift(INDEXES, names);
        return constraints;
    }

    private void lift(String kind, String names) throws SQLException {
        var drops = new ArrayList<String>();
        try (var connection = tables.connect();
                var query = connection.prepareStatement(kind)) {
            query.setString(1, names);
            var rows = query.executeQuery();
            for (var place = 0; rows.next(); place++) {
                drops.add(rows.getString(1));
                lost.add(place, rows.getString(2));
            }
        }
        for (var drop : drops) tables.execute(drop);
    }

    /** Makes everything again, in the opposite order. */
    void restore() throws SQLException {
        for (var definition : lost) tables.execute("set maintenance_work_mem = '512MB'; " + definition);
    }
}
