package kontor.encounter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.member.MemberCard;

import static java.time.ZoneOffset.UTC;

/** Which members have met when: two rows for each time, one per side. */
@Component
class EncounterRepository {

    private static final String MINE = "select " + MemberCard.COLUMNS + """
            , e.day, e.place, e.recorded_at
            from encounter e join member m on m.id = e.other_id
            where e.member_id = :me and m.suspended_at is null
              and not exists (select from block b where b.member_id = :me and b.other_id = m.id)
            """;

    private final JdbcClient jdbc;

    EncounterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers whether that is new: the same pair on the same day, or at the same meeting, counts once (E2). */
    boolean add(Member one, Member other, Occasion occasion, boolean byCode, Instant now) {
        return jdbc.sql("""
                        insert into encounter (member_id, other_id, day, place, meeting, by_code, recorded_at)
                        values (:one, :other, :day, :place, :meeting, :byCode, :now),
                               (:other, :one, :day, :place, :meeting, :byCode, :now)
                        on conflict do nothing
                        """)
                        .param("one", one.id())
                        .param("other", other.id())
                        .param("day", occasion.day())
                        .param("place", occasion.place())
                        .param("meeting", occasion.meeting())
                        .param("byCode", byCode)
                        .param("now", now.atOffset(UTC))
                        .update()
                > 0;
    }

    void remove(Member one, Member other, LocalDate day) {
        jdbc.sql("""
                        delete from encounter where day = :day
                          and (member_id, other_id) in ((:one, :other), (:other, :one))
                        """)
                .param("day", day)
                .param("one", one.id())
                .param("other", other.id())
                .update();
    }

    boolean exists(Member one, Member other, LocalDate day) {
        return jdbc.sql("""
                        select exists (select from encounter
                        where member_id = :one and other_id = :other and day = :day)
                        """)
                .param("one", one.id())
                .param("other", other.id())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** How often I have met each of the others, and when and where last; who is not in it, never. */
    List<Met> met(Member me, Collection<Long> others) {
        if (others.isEmpty()) return List.of();

        return jdbc.sql("""
                        select other_id, count(*) as times, max(day) as last,
                               (array_agg(place order by day desc))[1] as place
                        from encounter where member_id = :me and other_id in (:others) group by other_id
                        """)
                .param("me", me.id())
                .param("others", others)
                .query(Met.class)
                .list();
    }

    /** My encounters, the latest first, after that place. */
    List<Encounter> findAfter(Member me, EncounterList.Place place, int limit) {
        return jdbc.sql(MINE
                        + " and (e.day, e.other_id) < (:day, :other) order by e.day desc, e.other_id desc limit :limit")
                .param("me", me.id())
                .param("day", place.day())
                .param("other", place.otherId())
                .param("limit", limit)
                .query(EncounterRepository::encounter)
                .list();
    }

    List<Encounter> findBetween(Member me, Member other, int limit) {
        return jdbc.sql(MINE + " and e.other_id = :other order by e.day desc limit :limit")
                .param("me", me.id())
                .param("other", other.id())
                .param("limit", limit)
                .query(EncounterRepository::encounter)
                .list();
    }

    /** Whom I have met by a code since then, the latest first. The day is only there for the index. */
    List<Encounter> findByCode(Member me, LocalDate from, Instant since, int limit) {
        return jdbc.sql(MINE + """
                        and e.day >= :day and e.by_code and e.recorded_at > :since
                        order by e.recorded_at desc, e.other_id limit :limit
                        """)
                .param("me", me.id())
                .param("day", from)
                .param("since", since.atOffset(UTC))
                .param("limit", limit)
                .query(EncounterRepository::encounter)
                .list();
    }

    private static Encounter encounter(ResultSet row, int number) throws SQLException {
        return new Encounter(
                MemberCard.ROW.mapRow(row, number),
                row.getObject("day", LocalDate.class),
                row.getString("place"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
