package kontor.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;

/**
 * The table of what members are found by, in the order of names that match, then of complete profiles. Whoever is suspended
 * or does not want to be found is not in there; blocked members are left out in here (N4).
 */
@Component
class Entries {

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Looks for what not many have, by the index of all words. */
    Selection byWords(Member me, Wanted wanted, int contacts, int limit) {
        return all(readEach(Statements.BY_WORDS, me, wanted, contacts, limit));
    }

    /** Looks for what many have, among my contacts and the members of a tier; how many others there are, stays open. */
    Selection amongBest(Member me, Wanted wanted, Tier tier, int contacts, int limit) {
        return some(readEach(Statements.amongBest(tier), me, wanted, contacts, limit));
    }

    /**
     * Looks for a full name that many may have; if fewer others than suffice are called so, for its words anywhere, too. If
     * they suffice, it stays open who else has the words.
     */
    Selection byFullName(Member me, Wanted wanted, int contacts, int limit, int enough) {
        var name = wanted.fullName();
        var parameters = new HashMap<String, Object>(clauses(wanted));
        parameters.putAll(Map.of("first", name.get(0), "last", name.get(1), "enough", enough));
        var rows = read(askingForEach(Statements.BY_FULL_NAME, wanted), me, wanted, contacts, limit, parameters);
        return calledSo(rows) < enough ? all(rows) : some(rows);
    }

    private static long calledSo(List<Row> rows) {
        return rows.stream()
                .map(Row::candidate)
                .filter(one -> one.named() && !one.contact())
                .count();
    }

    Selection contacts(Member me, Wanted wanted, int limit) {
        return all(read(Statements.CONTACTS, me, wanted, limit, 0, Map.of()));
    }

    /** Looks among these alone. */
    Selection among(Member me, Collection<Long> ids, Wanted wanted, int contacts, int limit) {
        var array = ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        return all(read(Statements.AMONG, me, wanted, contacts, limit, Map.of("ids", array)));
    }

    /** Everybody by name; counting ends at the bound. */
    Selection everybody(Member me, int contacts, int limit, int bound) {
        return all(jdbc.sql(Statements.EVERYBODY)
                .param("me", me.id())
                .param("contacts", contacts)
                .param("limit", limit)
                .param("bound", bound)
                .query(Entries::row)
                .list());
    }

    private List<Row> readEach(String sql, Member me, Wanted wanted, int contacts, int limit) {
        return read(askingForEach(sql, wanted), me, wanted, contacts, limit, clauses(wanted));
    }

    private static String askingForEach(String sql, Wanted wanted) {
        return Statements.askingForEach(sql, wanted.all().clauses().size());
    }

    private static Map<String, String> clauses(Wanted wanted) {
        var clauses = wanted.all().clauses();
        return IntStream.range(0, clauses.size())
                .boxed()
                .collect(Collectors.toMap(
                        place -> "clause" + place, place -> clauses.get(place).query()));
    }

    private List<Row> read(String sql, Member me, Wanted wanted, int contacts, int limit, Map<String, ?> others) {
        return jdbc.sql(sql)
                .param("me", me.id())
                .param("query", wanted.all().query())
                .param("names", wanted.names().query())
                .param("contacts", contacts)
                .param("limit", limit)
                .params(others)
                .query(Entries::row)
                .list();
    }

    private static Selection all(List<Row> rows) {
        return new Selection(
                rows.stream().map(Row::candidate).toList(),
                rows.stream().mapToLong(Row::others).max().orElse(0),
                true);
    }

    /** There may be others than those who were looked at, unless there were none. */
    private static Selection some(List<Row> rows) {
        var seen = all(rows);
        return new Selection(seen.candidates(), seen.others(), seen.others() == 0);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new Candidate(row.getLong("id"), row.getBoolean("contact"), row.getBoolean("named")),
                row.getLong("others"));
    }

    private record Row(Candidate candidate, long others) {}
}
