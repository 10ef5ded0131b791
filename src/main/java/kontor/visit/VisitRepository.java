package kontor.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.member.MemberCard;
import kontor.visit.VisitNotes.Note;

import static java.time.ZoneOffset.UTC;

/** The table {@code visit}. What is listed and what is counted is the same. */
@Component
class VisitRepository {

    private static final String SHOWN = """
            from visit v join member m on m.id = v.visitor_id
            where v.member_id = :me and v.day >= :first and m.suspended_at is null
              and not exists (select from block b where b.member_id = :me and b.other_id = m.id)
              and not exists (select from unseen_visitor u where u.member_id = m.id)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    VisitRepository(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /**
     * One row for each visitor and day at most, and none of somebody who looks unseen, has left, or is blocked (N4). Words
     * are kept only if the member is found by each of them: otherwise they would be a way to write to anybody (N1).
     */
    void add(List<Note> notes) {
        batch.batchUpdate("""
                insert into visit (member_id, day, visitor_id, visited_at, words)
                select visited.id, :day, visitor.id, :at, case when exists (
                    select from search_entry e where e.member_id = visited.id and not exists (
                        select from unnest(search_words(:words)) word where not tsvector_to_array(e.document)
                            && (word || array(select '~' || stem from unnest(search_stems(array[word])) stem))))
                    then :words else '' end
                from member visited, member visitor
                where visited.id = :visited and visitor.id = :visitor
                  and not exists (select from unseen_visitor where member_id in (:visited, :visitor))
                  and not exists (select from block where member_id = :visited and other_id = :visitor)
                on conflict do nothing""", notes.stream().map(VisitRepository::row).toArray(SqlParameterSource[]::new));
    }

    /** One visit more than a page has, where there is one. */
    List<Visit> findAfter(Member me, VisitList.Place place, LocalDate first, LocalDate day) {
        return jdbc.sql("select " + MemberCard.COLUMNS + ", v.visited_at, v.words " + SHOWN + """
                        and (v.day, v.visited_at, v.visitor_id)
                            < (:day, :at, coalesce((select id from member where handle = :handle), 0))
                        order by v.day desc, v.visited_at desc, v.visitor_id desc limit :limit""")
                .param("me", me.id())
                .param("first", first)
                .param("day", day)
                .param("at", place.at().atOffset(UTC))
                .param("handle", place.handle())
                .param("limit", VisitList.LENGTH + 1)
                .query(VisitRepository::visit)
                .list();
    }

    /** How many there are; counting ends at the limit. */
    long count(Member me, LocalDate first, int limit) {
        return jdbc.sql("select count(*) from (select " + SHOWN + " limit :limit) shown")
                .param("me", me.id())
                .param("first", first)
                .param("limit", limit)
                .query(Long.class)
                .single();
    }

    /** Those that the member has made, and those that the member has had. */
    void removeAllOf(Member member) {
        jdbc.sql("delete from visit where member_id = :member or visitor_id = :member")
                .param("member", member.id())
                .update();
    }

    void removeBetween(Long one, Long other) {
        jdbc.sql("""
                        delete from visit where (member_id = :one and visitor_id = :other)
                            or (member_id = :other and visitor_id = :one)""").param("one", one).param("other", other).update();
    }

    void removeBefore(LocalDate day) {
        jdbc.sql("delete from visit where day < :day").param("day", day).update();
    }

    private static SqlParameterSource row(Note note) {
        return new MapSqlParameterSource("visited", note.visitedId())
                .addValue("day", note.day())
                .addValue("visitor", note.visitorId())
                .addValue("at", note.at().atOffset(UTC))
                .addValue("words", note.words());
    }

    private static Visit visit(ResultSet row, int number) throws SQLException {
        return new Visit(
                MemberCard.ROW.mapRow(row, number),
                row.getObject("visited_at", OffsetDateTime.class).toInstant(),
                row.getString("words"));
    }
}
