package kontor.index;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The questions to the table of what members are found by, as {@link Entries} asks them. */
final class Statements {

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

    static final String AMONG = "with hit as materialized (select " + COLUMNS
            + " from unnest(:ids::bigint[]) chosen (id) join search_entry e on e.member_id = chosen.id where" + MATCHING
            + ") " + OF_HITS;

    /** My contacts one by one, since they may be anywhere, and those of the others who are looked at: there may be more. */
    private static final String AMONG_TIER = "with hit as materialized (select " + COLUMNS
            + " from search_entry e where e.tier >= {tier} and" + OTHERS + "and {each clause})"
            + " (select id, contact, named, 0 as others from (select "
            + COLUMNS + " from contact c join search_entry e on e.member_id = c.other_id where c.member_id = :me and"
            + MATCHING + ") mine order by named desc, rank desc, id limit :contacts) union all"
            + " (select id, contact, named, (select count(*) from hit where not contact)"
            + " from hit where not contact order by named desc, rank desc, id limit :limit)";

    /** Who has the words of the name anywhere is looked for only where too few are called so. */
    static final String BY_FULL_NAME = """
            with called as materialized (select e.member_id as id, e.rank, true as named,
                e.member_id in (select other_id from contact where member_id = :me) as contact
                from search_name e where e.key = search_full_name(:first, :last) and""" + OTHERS + """
            ), hit as materialized (select * from called
                union all
                select e.member_id, e.rank, false, e.member_id in (select other_id from contact where member_id = :me)
                from search_entry e where (select count(*) from called where not contact) < :enough
                    and e.member_id not in (select id from called) and""" + OTHERS + "and {each clause}) " + OF_HITS;

    static final String CONTACTS = "select id, contact, named, 0 as others from (select "
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

    private Statements() {}

    /** Each tier has an index of its own, so the number is part of the statement. */
    static String amongBest(Tier tier) {
        return AMONG_TIER.replace("{tier}", String.valueOf(tier.number()));
    }

    /** Each clause is a condition of its own: an index cuts their lists sooner than when all are one. */
    static String askingForEach(String sql, int clauses) {
        var conditions = IntStream.range(0, clauses).mapToObj(place -> "e.document @@ :clause" + place + "::tsquery");
        return sql.replace("{each clause}", conditions.collect(Collectors.joining(" and ")));
    }
}
