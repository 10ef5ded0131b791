package kontor.encounter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.member.MemberCard;

import static java.time.ZoneOffset.UTC;

/** What members say of each other: we have met. Whoever said so sees nothing of a decline (R3). */
@Component
class ClaimRepository {

    private static final String RECEIVED = "select " + MemberCard.COLUMNS + """
            , c.day, c.place, c.claimed_at
            from encounter_claim c join member m on m.id = c.claimer_id
            where c.other_id = :me and c.withdrawn_at is null and c.declined_at is null and m.suspended_at is null
              and not exists (select from block b where b.member_id = :me and b.other_id = m.id)
            """;

    private static final String SENT = "select " + MemberCard.COLUMNS + """
            , c.day, c.place, c.claimed_at
            from encounter_claim c join member m on m.id = c.other_id
            where c.claimer_id = :me and c.withdrawn_at is null and m.suspended_at is null
              and not exists (select from block b where b.member_id = :me and b.other_id = m.id)
            """;

    private static final String BETWEEN = "select " + MemberCard.COLUMNS + """
            , c.day, c.place, c.claimed_at, c.claimer_id = :me as mine,
              c.withdrawn_at is null and (c.claimer_id = :me or c.declined_at is null) as open
            from encounter_claim c join member m on m.id = :other
            where (c.claimer_id, c.other_id) in ((:me, :other), (:other, :me))
            order by c.claimed_at desc limit :limit
            """;

    private final JdbcClient jdbc;

    ClaimRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Member claimer, Member other, Occasion occasion, Instant now) {
        jdbc.sql("""
                        insert into encounter_claim (claimer_id, other_id, day, place, meeting, claimed_at)
                        values (:claimer, :other, :day, :place, :meeting, :now)
                        """)
                .param("claimer", claimer.id())
                .param("other", other.id())
                .param("day", occasion.day())
                .param("place", occasion.place())
                .param("meeting", occasion.meeting())
                .param("now", now.atOffset(UTC))
                .update();
    }

    /** Says once more what was said of that day before; answers whether it was. A decline stays what it is. */
    boolean renew(Member claimer, Member other, Occasion occasion) {
        return of(jdbc.sql("""
                                update encounter_claim set place = :place, meeting = :meeting, withdrawn_at = null
                                where claimer_id = :claimer and other_id = :other and day = :day
                                """), claimer, other, occasion.day())
                        .param("place", occasion.place())
                        .param("meeting", occasion.meeting())
                        .update()
                > 0;
    }

    void withdraw(Member claimer, Member other, LocalDate day, Instant now) {
        of(jdbc.sql("""
                                update encounter_claim set withdrawn_at = :now
                                where claimer_id = :claimer and other_id = :other and day = :day and withdrawn_at is null
                                """), claimer, other, day).param("now", now.atOffset(UTC)).update();
    }

    void decline(Member claimer, Member other, LocalDate day, Instant now) {
        of(jdbc.sql("""
                                update encounter_claim set declined_at = :now
                                where claimer_id = :claimer and other_id = :other and day = :day and declined_at is null
                                """), claimer, other, day).param("now", now.atOffset(UTC)).update();
    }

    /** What the claimer says of that day, unless it is taken back; whether the other declined does not matter. */
    Optional<Occasion> find(Member claimer, Member other, LocalDate day) {
        return of(jdbc.sql("""
                                select day, place, meeting from encounter_claim
                                where claimer_id = :claimer and other_id = :other and day = :day and withdrawn_at is null
                                """), claimer, other, day).query(Occasion.class).optional();
    }

    /** Two who have met need not say so of that day, or of that meeting. */
    void removeBetween(Member one, Member other, Occasion occasion) {
        jdbc.sql("""
                        delete from encounter_claim where (day = :day or meeting = :meeting)
                          and (claimer_id, other_id) in ((:one, :other), (:other, :one))
                        """)
                .param("day", occasion.day())
                .param("meeting", occasion.meeting())
                .param("one", one.id())
                .param("other", other.id())
                .update();
    }

    void removeAllBetween(Long oneId, Long otherId) {
        jdbc.sql("delete from encounter_claim where (claimer_id, other_id) in ((:one, :other), (:other, :one))")
                .param("one", oneId)
                .param("other", otherId)
                .update();
    }

    /** What the two say of each other, the latest first. */
    PairClaims findBetween(Member me, Member other, int limit) {
        return new PairClaims(jdbc.sql(BETWEEN)
                .param("me", me.id())
                .param("other", other.id())
                .param("limit", limit)
                .query((row, number) ->
                        new PairClaims.Row(claim(row, number), row.getBoolean("mine"), row.getBoolean("open")))
                .list());
    }

    /** What I am asked to confirm, the latest first. */
    List<Claim> findReceived(Member me, int limit) {
        return jdbc.sql(RECEIVED + " order by c.claimed_at desc, c.claimer_id limit :limit")
                .param("me", me.id())
                .param("limit", limit)
                .query(ClaimRepository::claim)
                .list();
    }

    /** What I have said and nobody has confirmed, the latest first. */
    List<Claim> findSent(Member me, Instant before, int limit) {
        return jdbc.sql(SENT + " and c.claimed_at < :before order by c.claimed_at desc limit :limit")
                .param("me", me.id())
                .param("before", before.atOffset(UTC))
                .param("limit", limit)
                .query(ClaimRepository::claim)
                .list();
    }

    void removeWithdrawnBefore(Instant bound) {
        jdbc.sql("delete from encounter_claim where withdrawn_at < :bound and claimed_at < :bound")
                .param("bound", bound.atOffset(UTC))
                .update();
    }

    private static JdbcClient.StatementSpec of(
            JdbcClient.StatementSpec statement, Member claimer, Member other, LocalDate day) {
        return statement
                .param("claimer", claimer.id())
                .param("other", other.id())
                .param("day", day);
    }

    private static Claim claim(ResultSet row, int number) throws SQLException {
        return new Claim(
                MemberCard.ROW.mapRow(row, number),
                row.getObject("day", LocalDate.class),
                row.getString("place"),
                row.getObject("claimed_at", OffsetDateTime.class).toInstant());
    }
}
