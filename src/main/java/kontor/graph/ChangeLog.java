package kontor.graph;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads who has changed, and how. The table of changes holds a row for each member whose contacts, openness, blocks or
 * encounters a transaction has changed, with that transaction's number. What is new is told by the database's own
 * snapshots: all that is visible in this one and was not in the one before, in whatever order transactions have ended.
 */
final class ChangeLog {

    /** Where more have changed, it is quicker to read everybody. */
    private static final int MANY = 20_000;

    private static final String SINCE = """
            select distinct member_id from graph_change
            where transaction >= pg_snapshot_xmin(?::pg_snapshot)
              and not pg_visible_in_snapshot(transaction, ?::pg_snapshot)
            order by member_id nulls first limit ?""";

    private static final String MEMBERS = """
            select changed.id, coalesce({openness}, 0), ties.others, ties.days, ties.met,
                array(select b.other_id from block b where b.member_id = changed.id)
            from unnest(?) as changed (id) left join member m on m.id = changed.id
            cross join lateral (
                select coalesce(array_agg(c.other_id), '{}') as others,
                    coalesce(array_agg((c.since at time zone 'UTC')::date - date '2000-01-01'), '{}') as days,
                    coalesce(array_agg(exists (select from encounter e
                        where e.member_id = c.member_id and e.other_id = c.other_id)), '{}') as met
                from contact c where c.member_id = changed.id) ties""".replace("{openness}", Loader.OPENNESS);

    private final Connection connection;

    ChangeLog(Connection connection) {
        this.connection = connection;
    }

    /** What this transaction sees. */
    Moment now() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select pg_current_snapshot()::text, pg_postmaster_start_time()::text")) {
            rows.next();
            return new Moment(rows.getString(1), rows.getString(2));
        }
    }

    /** Members who have changed since; empty where they are too many to be told one by one. */
    Optional<List<Long>> changedSince(Moment moment) throws SQLException {
        try (var statement = connection.prepareStatement(SINCE)) {
            statement.setString(1, moment.snapshot());
            statement.setString(2, moment.snapshot());
            statement.setInt(3, MANY + 1);
            var members = new ArrayList<Long>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) members.add(rows.getLong(1)); // 0 for everybody
            }
            return members.size() > MANY || members.contains(0L) ? Optional.empty() : Optional.of(members);
        }
    }

    List<ChangedMember> read(Collection<Long> members) throws SQLException {
        if (members.isEmpty()) return List.of();

        try (var statement = connection.prepareStatement(MEMBERS)) {
            statement.setArray(1, connection.createArrayOf("bigint", members.toArray()));
            var changed = new ArrayList<ChangedMember>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) changed.add(member(rows));
            }
            return changed;
        }
    }

    private static ChangedMember member(ResultSet row) throws SQLException {
        var others = (Long[]) row.getArray(3).getArray();
        var days = (Integer[]) row.getArray(4).getArray();
        var met = (Boolean[]) row.getArray(5).getArray();
        var ties = new ArrayList<ChangedMember.Tie>(others.length);
        for (var index = 0; index < others.length; index++)
            ties.add(new ChangedMember.Tie(others[index], Trust.of(met[index], days[index])));
        var blocked = (Long[]) row.getArray(6).getArray();
        return new ChangedMember(row.getLong(1), row.getByte(2), ties, List.of(blocked));
    }
}
