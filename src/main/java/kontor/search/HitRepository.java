package kontor.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.MemberCard;

/** Reads what a page of hits shows. */
@Component
class HitRepository {

    /** Words whose first letters are not those of any word that is looked for need no stem. */
    private static final int BEGINNING = 3;

    private final JdbcClient jdbc;

    HitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The texts of these members by their ids, and which words of theirs are a form of those looked for. */
    Map<Long, HitTexts> find(Collection<Long> ids, Wanted wanted) {
        if (ids.isEmpty()) return Map.of();

        var stems = wanted.stems();
        return jdbc
                .sql("select " + MemberCard.COLUMNS + """
                        , m.skills, m.looking_for, m.offering, m.languages, job.jobs, school.schools, marked.words
                        from member m
                        cross join lateral (
                            select coalesce(array_agg(p.title || ', ' || p.company order by p.to_month desc nulls first,
                                p.from_month desc), '{}') as jobs
                            from position p where p.member_id = m.id) job
                        cross join lateral (
                            select coalesce(array_agg(concat_ws(', ', e.school, nullif(e.degree, ''), nullif(e.subject, ''))
                                order by e.from_month desc), '{}') as schools
                            from education e where e.member_id = m.id) school
                        cross join lateral (
                            select coalesce(array_agg(distinct word), '{}') as words
                            from unnest(search_words(concat_ws(' . ', m.first_name, m.last_name, m.headline, m.city, m.skills,
                                m.looking_for, m.offering, m.languages, array_to_string(job.jobs, ' . '),
                                array_to_string(school.schools, ' . ')))) word
                            where word = any (:words::text[]) or left(word, :beginning) = any (:beginnings::text[])
                                and search_stems(array[word]) && :stems::text[]) marked
                        where m.id in (:ids)""")
                .param("ids", ids)
                .param("words", wanted.markedWords().toArray(String[]::new))
                .param("beginning", BEGINNING)
                .param("beginnings", beginnings(stems))
                .param("stems", stems.values().stream().flatMap(List::stream).toArray(String[]::new))
                .query(HitRepository::read)
                .list()
                .stream()
                .collect(Collectors.toMap(texts -> texts.person().id(), texts -> texts));
    }

    private static String[] beginnings(Map<String, List<String>> stems) {
        return stems.values().stream()
                .flatMap(List::stream)
                .map(stem -> stem.substring(0, Math.min(BEGINNING, stem.length())))
                .distinct()
                .toArray(String[]::new);
    }

    private static HitTexts read(ResultSet row, int number) throws SQLException {
        return new HitTexts(
                MemberCard.ROW.mapRow(row, number),
                strings(row, "jobs"),
                strings(row, "schools"),
                row.getString("skills"),
                row.getString("looking_for"),
                row.getString("offering"),
                row.getString("languages"),
                Set.copyOf(strings(row, "words")));
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
