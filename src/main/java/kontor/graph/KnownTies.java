package kontor.graph;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** The ties of some members, as PostgreSQL has told of them. */
final class KnownTies {

    private final Map<Long, List<Tie>> ties = new HashMap<>();

    boolean holdsAll(long[] members) {
        return LongStream.of(members).allMatch(ties::containsKey);
    }

    /** Those of whom nothing has been told yet. */
    long[] missing(long[] members) {
        return LongStream.of(members)
                .filter(member -> !ties.containsKey(member))
                .toArray();
    }

    /** Whatever is about to be told of these members is all that there is. */
    void expect(long... members) {
        LongStream.of(members).forEach(member -> ties.put(member, new ArrayList<>()));
    }

    /** Is told a tie: {@code member_id}, {@code other_id}, the {@code day} since when, and whether they have {@code met}. */
    void learn(ResultSet row) throws SQLException {
        var cost = Trust.cost(Trust.of(row.getBoolean("met"), row.getLong("day")));
        ties.getOrDefault(row.getLong("member_id"), new ArrayList<>()).add(new Tie(row.getLong("other_id"), cost));
    }

    void show(long[] members, View.Visitor visitor) {
        for (var from = 0; from < members.length; from++)
            for (var tie : ties.getOrDefault(members[from], List.of()))
                if (visitor.looksFor(tie.to)) visitor.tie(from, tie.to, tie.cost);
    }

    private record Tie(long to, int cost) {}
}
