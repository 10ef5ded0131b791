package kontor.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.member.MemberCard;

/** Finds members by the folded texts of their names and companies. */
@Component
class MemberIndex {

    private static final String CARD = "select " + MemberCard.COLUMNS + " ";

    private static final String CONTACTS = """
            from contact c join member m on m.id = c.other_id
            where c.member_id = :me and m.suspended_at is null and\s""";

    private static final String OTHERS = """
            from member m
            where m.id <> :me and m.suspended_at is null
              and not exists (select from contact c where c.member_id = :me and c.other_id = m.id)
              and not exists (select from block b where b.member_id = :me and b.other_id = m.id)
              and\s""";

    private static final String BY_NAME = " order by m.last_name, m.first_name, m.id limit :limit offset :offset";

    private final JdbcClient jdbc;

    MemberIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MemberCard> contacts(Member me, List<String> patterns, int limit) {
        return jdbc.sql(CARD + CONTACTS + condition(patterns) + BY_NAME)
                .params(parameters(me, patterns, limit, 0))
                .query(MemberCard.ROW)
                .list();
    }

    List<MemberCard> others(Member me, List<String> patterns, int limit, int offset) {
        return jdbc.sql(CARD + OTHERS + condition(patterns) + BY_NAME)
                .params(parameters(me, patterns, limit, offset))
                .query(MemberCard.ROW)
                .list();
    }

    /** How many others match; counting ends at the limit. */
    long countOthers(Member me, List<String> patterns, long limit) {
        return jdbc.sql("select count(*) from (select " + OTHERS + condition(patterns) + " limit :limit) hit")
                .params(parameters(me, patterns, limit, 0))
                .query(Long.class)
                .single();
    }

    /** All words in the name or all in one company: two sets of ids, so that each is found by its trigram index. */
    private static String condition(List<String> patterns) {
        if (patterns.isEmpty()) return "true";

        return "m.id in (select id from member where " + all("search_name", patterns)
                + " union select member_id from position where " + all("search_company", patterns) + ")";
    }

    private static String all(String column, List<String> patterns) {
        return IntStream.range(0, patterns.size())
                .mapToObj(number -> column + " like :word" + number)
                .collect(Collectors.joining(" and "));
    }

    private static Map<String, Object> parameters(Member me, List<String> patterns, long limit, int offset) {
        var parameters = new HashMap<String, Object>(Map.of("me", me.id(), "limit", limit, "offset", offset));
        IntStream.range(0, patterns.size()).forEach(number -> parameters.put("word" + number, patterns.get(number)));
        return parameters;
    }
}
