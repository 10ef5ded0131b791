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

    /** The texts of these members by their ids. */
    Map<Long, HitTexts> find(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();

        return jdbc
                .sql("select " + MemberCard.COLUMNS + """
                        , m.skills, m.looking_for, m.offering, m.languages, job.jobs, school.schools
                        from member m
                        cross join lateral (
                            select coalesce(array_agg(p.title || ', ' || p.company order by p.to_month desc nulls first,
                                p.from_month desc), '{}') as jobs
                            from position p where p.member_id = m.id) job
                        cross join lateral (
                            select coalesce(array_agg(concat_ws(', ', e.school, nullif(e.degree, ''), nullif(e.subject, ''))
                                order by e.from_month desc), '{}') as schools
                            from education e where e.member_id = m.id) school
                        where m.id = any (:ids)""")
                .param("ids", ids.toArray(Long[]::new))
                .query(HitRepository::read)
                .list()
                .stream()
                .collect(Collectors.toMap(texts -> texts.person().id(), texts -> texts));
    }

    private static HitTexts read(ResultSet row, int number) throws SQLException {
        return new HitTexts(
                MemberCard.ROW.mapRow(row, number),
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
