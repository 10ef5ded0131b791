package kontor.career;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kontor.career.SharedStation.Kind;

import static java.util.Objects.requireNonNull;

/** Reads the careers of several members at once, for pages that only show or compare them. */
@Repository
class StationRepository {

    private static final String STATIONS = """
            select 'EMPLOYER' as kind, member_id, company as name, search_company as folded_name, title as role,
                   location as detail, from_month, to_month, id
            from position where member_id = any(:members) and (:all or search_company in
                (select search_company from position where member_id = :me))
            union all
            select 'SCHOOL', member_id, school, search_school, degree, subject, from_month, to_month, id
            from education where member_id = any(:members) and (:all or search_school in
                (select search_school from education where member_id = :me))
            order by to_month desc nulls first, from_month desc, id desc
            """;

    private final JdbcClient jdbc;

    StationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The whole careers, by member id. */
    Map<Long, Career> findAll(Collection<Long> members) {
        return find(members, 0L, true);
    }

    /** Of each career, what is at an employer or a school of that member. */
    Map<Long, Career> findCommonWith(Long member, Collection<Long> members) {
        return find(members, member, false);
    }

    private Map<Long, Career> find(Collection<Long> members, Long me, boolean all) {
        var careers = new HashMap<Long, Career>();
        members.forEach(member -> careers.put(member, Career.empty()));
        jdbc.sql(STATIONS)
                .param("members", members.toArray(Long[]::new))
                .param("me", me)
                .param("all", all)
                .query((RowCallbackHandler) row ->
                        requireNonNull(careers.get(row.getLong("member_id"))).add(station(row)));
        return careers;
    }

    private static Station station(ResultSet row) throws SQLException {
        return new Station(
                Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("folded_name"),
                new Period(requireNonNull(month(row.getDate("from_month"))), month(row.getDate("to_month"))),
                row.getString("role"),
                row.getString("detail"));
    }

    private static @Nullable YearMonth month(@Nullable Date day) {
        return day == null ? null : YearMonth.from(day.toLocalDate());
    }
}
