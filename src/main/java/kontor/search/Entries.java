package kontor.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;

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

    private static final String BY_WORDS = "with hit as materialized (select " + COLUMNS + " from search_entry e where"
            + OTHERS + "and e.document @@ :query::tsquery) " + OF_HITS;

    private static final String AMONG = "with hit as materialized (select " + COLUMNS
            + " from unnest(:ids::bigint[]) chosen (id) join search_entry e on e.member_id = chosen.id where" + MATCHING
            + ") " + OF_HITS;

    /** My contacts one by one, since they may be anywhere; the others by words, one of which is a rank. */
    private static final String AMONG_BEST = "with hit as materialized (select " + COLUMNS
            + " from search_entry e where"
            + OTHERS + "and e.document @@ (:query || :ranks)::tsquery)"
            + " (select id, contact, named, :unknown as others from (select " + COLUMNS
            + " from contact c join search_entry e on e.member_id = c.other_id where c.member_id = :me and" + MATCHING
            + ") mine order by named desc, rank desc, id limit :contacts) union all"
            + " (select id, contact, named, :unknown from hit where not contact order by named desc, rank desc, id limit :limit)";

    private static final String CONTACTS = "select id, contact, named, 0 as others from (select " + COLUMNS
            + " from contact c join search_entry e on e.member_id = c.other_id where c.member_id = :me and" + MATCHING
            + ") mine order by named desc, rank desc, id limit :contacts";

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Looks for what not many have, by the index of all words. */
    List<Candidate> byWords(Member me, Wanted wanted, int contacts, int limit) {
        return read(BY_WORDS, me, wanted, contacts, limit, Map.of());
    }

    /** Looks for what many have, among members of these ranks and my contacts; how many others there are, stays open. */
    List<Candidate> amongBest(Member me, Wanted wanted, Clause ranks, int contacts, int limit) {
        var besides = Map.of("ranks", " & " + ranks.query(), "unknown", Integer.MAX_VALUE);
        return read(AMONG_BEST, me, wanted, contacts, limit, besides);
    }

    List<Candidate> contacts(Member me, Wanted wanted, int limit) {
        return read(CONTACTS, me, wanted, limit, 0, Map.of());
    }

    /** Looks among these alone. */
    List<Candidate> among(Member me, Collection<Long> ids, Wanted wanted, int contacts, int limit) {
        var array = ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        return read(AMONG, me, wanted, contacts, limit, Map.of("ids", array));
    }

    /** Everybody by name; counting ends at the bound. */
    List<Candidate> everybody(Member me, int contacts, int limit, int bound) {
        return jdbc.sql("with everybody as (select m.id, m.last_name, m.first_name, "
                        + "e.member_id in (select other_id from contact where member_id = :me) as contact "
                        + "from member m join search_entry e on e.member_id = m.id where" + OTHERS + ")" + """
                        select id, contact, false as named,
                            (select count(*) from (select from everybody where not contact limit :bound) counted) as others
                        from ((select e.* from contact c join everybody e on e.id = c.other_id where c.member_id = :me
                                order by last_name, first_name, id limit :contacts)
                            union all
                            (select * from everybody where not contact order by last_name, first_name, id limit :limit)) shown""")
                .param("me", me.id())
                .param("contacts", contacts)
                .param("limit", limit)
                .param("bound", bound)
                .query(Candidate.class)
                .list();
    }

    /** The stems of each word, in German and English. */
    Map<String, List<String>> stems(Collection<String> words) {
        if (words.isEmpty()) return Map.of();

        return jdbc
                .sql("select word, search_stems(array[word]) as stems from unnest(:words::text[]) word")
                .param("words", words.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("word"), List.of((String[])
                        row.getArray("stems").getArray())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The stems of each word that says something. */
    Map<String, List<String>> meanings(String text) {
        return jdbc
                .sql("select word, search_meanings(array[word]) as stems from unnest(search_words(:text)) word")
                .param("text", text)
                .query((row, number) -> Map.entry(row.getString("word"), List.of((String[])
                        row.getArray("stems").getArray())))
                .list()
                .stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    private List<Candidate> read(String sql, Member me, Wanted wanted, int contacts, int limit, Map<String, ?> others) {
        return jdbc.sql(sql)
                .param("me", me.id())
                .param("query", wanted.all().query())
                .param("names", wanted.names().query())
                .param("contacts", contacts)
                .param("limit", limit)
                .params(others)
                .query(Candidate.class)
                .list();
    }
}
