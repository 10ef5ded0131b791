package kontor.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;

import static java.util.Objects.requireNonNull;

/**
 * The table of what members are found by, in the order of names that match, then of complete profiles. Whoever is suspended
 * or does not want to be found is not in there; blocked members are left out in here (N4).
 */
@Component
class Entries {

    private static final String COLUMNS = """
            e.member_id as id, e.rank, (:names <> '' and e.document @@ :names::tsquery) as named,
            e.member_id in (select other_id from contact where member_id = :me) as contact""";

    private static final String OTHERS =
            " e.member_id <> :me and e.member_id not in (select other_id from block where member_id = :me) ";

    private static final String MATCHING = OTHERS + "and (:query = '' or e.document @@ :query::tsquery) ";

    /** What is found is read once, whatever the planner makes of the order and the limits. */
    private static final String OF_HITS = """
            select id, contact, named, (select count(*) from hit where not contact) as others from (
                (select * from hit where contact order by named desc, rank desc, id limit :contacts)
                union all
                (select * from hit where not contact order by named desc, rank desc, id limit :limit)) best""";

    static final String BY_WORDS = "with hit as materialized (select " + COLUMNS + " from search_entry e where" + OTHERS
            + "and {each clause}) " + OF_HITS;

    private static final String AMONG = "with hit as materialized (select " + COLUMNS
            + " from unnest(:ids::bigint[]) chosen (id) join search_entry e on e.member_id = chosen.id where" + MATCHING
            + ") " + OF_HITS;

    /** My contacts one by one, since they may be anywhere, and those of the others who are looked at: there may be more. */
    private static final String OF_SOME_HITS = " (select id, contact, named, 0 as others from (select "
            + COLUMNS + " from contact c join search_entry e on e.member_id = c.other_id where c.member_id = :me and"
            + MATCHING + ") mine order by named desc, rank desc, id limit :contacts) union all"
            + " (select id, contact, named, (select count(*) from hit where not contact)"
            + " from hit where not contact order by named desc, rank desc, id limit :limit)";

    private static final String AMONG_TIER = "with hit as materialized (select " + COLUMNS
            + " from search_entry e where e.tier >= {tier} and" + OTHERS + "and {each clause})"
            + OF_SOME_HITS;

    /** Each tier has an index of its own, so the number is part of the statement. */
    static final Map<Tier, String> AMONG_BEST = Arrays.stream(Tier.values())
            .collect(Collectors.toMap(
                    Function.identity(), tier -> AMONG_TIER.replace("{tier}", String.valueOf(tier.number()))));

    static final String BY_FULL_NAME = """
            with hit as materialized (select e.member_id as id, e.rank, true as named,
                e.member_id in (select other_id from contact where member_id = :me) as contact
                from search_name e where e.key = search_full_name(:first, :last) and""" + OTHERS + ")" + OF_SOME_HITS;

    private static final String CONTACTS = "select id, contact, named, 0 as others from (select "
            + COLUMNS
            + " from contact c join search_entry e on e.member_id = c.other_id where c.member_id = :me and" + MATCHING
            + ") mine order by named desc, rank desc, id limit :contacts";

    private static final String NO_CONTACT = " not in (select other_id from contact where member_id = :me) ";

    /**
     * Names are read in their order, and whether each can be found is asked one by one ({@code offset 0}): a planner that does
     * not know how many are wanted would rather read and sort all.
     */
    static final String EVERYBODY = "select id, contact, false as named,"
            + " (select count(*) from (select from search_entry e where" + OTHERS + "and e.member_id" + NO_CONTACT
            + "limit :bound) counted) as others from ("
            + "(select m.id, true as contact from contact c join search_entry e on e.member_id = c.other_id"
            + " join member m on m.id = e.member_id where c.member_id = :me and" + OTHERS
            + "order by m.last_name, m.first_name, m.id limit :contacts) union all"
            + " (select m.id, false from member m cross join lateral"
            + " (select from search_entry e where e.member_id = m.id and" + OTHERS + "offset 0) found"
            + " where m.id" + NO_CONTACT + "order by m.last_name, m.first_name, m.id limit :limit)) shown";

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Looks for what not many have, by the index of all words. */
    Selection byWords(Member me, Wanted wanted, int contacts, int limit) {
        return all(readEach(BY_WORDS, me, wanted, contacts, limit));
    }

    /** Looks for what many have, among my contacts and the members of a tier; how many others there are, stays open. */
    Selection amongBest(Member me, Wanted wanted, Tier tier, int contacts, int limit) {
        return some(readEach(requireNonNull(AMONG_BEST.get(tier)), me, wanted, contacts, limit));
    }

    /** Looks for a full name that many have; who has its words elsewhere, stays open, but for my contacts. */
    Selection byFullName(Member me, Wanted wanted, int contacts, int limit) {
        var name = wanted.fullName();
        return some(read(BY_FULL_NAME, me, wanted, contacts, limit, Map.of("first", name.get(0), "last", name.get(1))));
    }

    Selection contacts(Member me, Wanted wanted, int limit) {
        return all(read(CONTACTS, me, wanted, limit, 0, Map.of()));
    }

    /** Looks among these alone. */
    Selection among(Member me, Collection<Long> ids, Wanted wanted, int contacts, int limit) {
        var array = ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        return all(read(AMONG, me, wanted, contacts, limit, Map.of("ids", array)));
    }

    /** Everybody by name; counting ends at the bound. */
    Selection everybody(Member me, int contacts, int limit, int bound) {
        return all(jdbc.sql(EVERYBODY)
                .param("me", me.id())
                .param("contacts", contacts)
                .param("limit", limit)
                .param("bound", bound)
                .query(Entries::row)
                .list());
    }

    /** The stem of each word, which all its forms have in common, be they German or English. */
    Map<String, String> stems(Collection<String> words) {
        return stems("select word, search_stem(word) as stem from unnest(:words::text[]) word", words);
    }

    /**
     * The stem of each word that is looked for. The rest of the transaction is planned once then, whatever the words are: to
     * plan it anew is to read the statistics of all words, which takes as long as many a search.
     */
    Map<String, String> stemsToLookFor(Collection<String> words) {
        return stems("""
                select word, search_stem(word) as stem, set_config('plan_cache_mode', 'force_generic_plan', true)
                from unnest(:words::text[]) word""", words);
    }

    private Map<String, String> stems(String sql, Collection<String> words) {
        if (words.isEmpty()) return Map.of();

        return jdbc
                .sql(sql)
                .param("words", words.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("word"), row.getString("stem")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The stem of each word that says something. */
    Map<String, String> meanings(String text) {
        return jdbc
                .sql("""
                        select word, stem from unnest(search_words(:text)) word, unnest(search_meanings(array[word])) stem""")
                .param("text", text)
                .query((row, number) -> Map.entry(row.getString("word"), row.getString("stem")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    private List<Row> readEach(String sql, Member me, Wanted wanted, int contacts, int limit) {
        var clauses = wanted.all().clauses();
        var conditions = IntStream.range(0, clauses.size())
                .boxed()
                .collect(Collectors.toMap(
                        place -> "clause" + place, place -> clauses.get(place).query()));
        return read(askingForEach(sql, clauses.size()), me, wanted, contacts, limit, conditions);
    }

    /** Each clause is a condition of its own: an index cuts their lists sooner than when all are one. */
    static String askingForEach(String sql, int clauses) {
        var conditions = IntStream.range(0, clauses).mapToObj(place -> "e.document @@ :clause" + place + "::tsquery");
        return sql.replace("{each clause}", conditions.collect(Collectors.joining(" and ")));
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
