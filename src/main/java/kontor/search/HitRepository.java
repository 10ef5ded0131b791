package kontor.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.MemberCard;

/** Reads what a page of hits shows. */
@Component
class HitRepository {

    private final JdbcClient jdbc;

    HitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The texts of these members by their ids; of those whom their names do not explain, all that can be a reason. */
    Map<Long, HitTexts> find(Collection<Long> ids, Collection<Long> unexplained) {
        if (ids.isEmpty()) return Map.of();

        return jdbc
                .sql("select " + MemberCard.COLUMNS + """
                        , m.skills, m.looking_for, m.offering, m.languages, job.jobs, school.schools
                        from member m
                        cross join lateral (
                            select coalesce(array_agg(p.title || ', ' || p.company order by p.to_month desc nulls first,
                                p.from_month desc), '{}') as jobs
                            from position p where p.member_id = m.id and m.id = any (:unexplained)) job
                        cross join lateral (
                            select coalesce(array_agg(concat_ws(', ', e.school, nullif(e.degree, ''), nullif(e.subject, ''))
                                order by e.from_month desc), '{}') as schools
                            from education e where e.member_id = m.id and m.id = any (:unexplained)) school
                        where m.id = any (:ids)""")
                .param("ids", ids.toArray(Long[]::new))
                .param("unexplained", unexplained.toArray(Long[]::new))
                .query((row, number) -> read(row, number, unexplained))
                .list()
                .stream()
                .collect(Collectors.toMap(texts -> texts.person().id(), texts -> texts));
    }

    private static HitTexts read(ResultSet row, int number, Collection<Long> unexplained) throws SQLException {
        var person = MemberCard.ROW.mapRow(row, number);
        if (!unexplained.contains(person.id())) return HitTexts.of(person);

        return new HitTexts(
                person,
                strings(row, "jobs"),
                strings(row, "schools"),
                row.getString("skills"),
                row.getString("looking_for"),
                row.getString("offering"),
                row.getString("languages"));
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
