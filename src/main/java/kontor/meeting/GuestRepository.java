package kontor.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.member.MemberCard;

import static java.time.ZoneOffset.UTC;

/** Reads who has answered. */
@Component
class GuestRepository {

    private static final int SHOWN = 60;

    /** Neither suspended, nor with a block between the two. */
    private static final String MEETABLE = """
            guest.suspended_at is null
            and not exists (select from block b where b.member_id = :me and b.other_id = guest.id)""";

    /**
     * Whether {@code :me} may read that {@code guest} is at the meeting {@code t}: its guest list and the guest's own
     * setting both allow it (E3). It knows the member's own reply as {@code mine}.
     */
    static final String NAMED = MEETABLE + """
             and (guest.id = :me
              or (t.guest_list = 'MEMBERS'
                  or t.guest_list = 'GUESTS' and (t.host_id = :me or mine.answer in ('YES', 'MAYBE')))
                 and (guest.attendance = 'EVERYBODY' or guest.attendance = 'CONTACTS' and exists
                     (select from contact c where c.member_id = :me and c.other_id = guest.id)))""";

    private static final String FROM = """
             from meeting_reply r
            join meeting t on t.id = r.meeting_id
            join member guest on guest.id = r.member_id
            left join meeting_reply mine on mine.meeting_id = t.id and mine.member_id = :me
            where t.id = :meeting and\s""";

    private final JdbcClient jdbc;

    GuestRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whom the meeting names to the member, by name; those who come before those who may. */
    List<Guest> named(Member me, Meeting meeting) {
        return read(
                "(r.granted or r.answer = 'MAYBE') and " + NAMED
                        + " order by r.answer desc, guest.last_name, guest.first_name, guest.id limit " + SHOWN,
                me,
                meeting);
    }

    /** Everybody, for the host. */
    Guests all(Member host, Meeting meeting) {
        return new Guests(read(
                MEETABLE + " order by case when r.answer = 'YES' and not r.granted then r.queue end,"
                        + " guest.last_name, guest.first_name, guest.id",
                host,
                meeting));
    }

    /** Who comes or may come to a meeting that is not over, and to which the member comes or may come. */
    Set<Long> companions(Member me, Instant now) {
        return jdbc.sql("""
                        select distinct guest.id from meeting_reply mine
                        join meeting t on t.id = mine.meeting_id and t.ends_at > :now and t.cancelled_at is null
                        join meeting_reply r on r.meeting_id = t.id and (r.granted or r.answer = 'MAYBE')
                        join member guest on guest.id = r.member_id and guest.id <> :me
                        where mine.member_id = :me and mine.answer in ('YES', 'MAYBE') and\s""" + NAMED)
                .param("me", me.id())
                .param("now", now.atOffset(UTC))
                .query((row, number) -> row.getLong("id"))
                .set();
    }

    Turnout count(Member me, Meeting meeting) {
        return jdbc.sql("""
                        select count(*) filter (where r.granted) as coming,
                            count(*) filter (where r.answer = 'MAYBE') as maybe,
                            count(*) filter (where r.answer = 'YES' and not r.granted and r.queue <= mine.queue
                                and mine.answer = 'YES' and not mine.granted) as ahead""" + FROM + MEETABLE)
                .param("me", me.id())
                .param("meeting", meeting.id())
                .query(Turnout.class)
                .single();
    }

    private List<Guest> read(String condition, Member me, Meeting meeting) {
        var columns = MemberCard.COLUMNS.replace("m.", "guest.");
        return jdbc.sql("select " + columns + ", r.answer, r.granted, r.arrived_at" + FROM + condition)
                .param("me", me.id())
                .param("meeting", meeting.id())
                .query(GuestRepository::guest)
                .list();
    }

    private static Guest guest(ResultSet row, int number) throws SQLException {
        var arrived = row.getTimestamp("arrived_at");
        return new Guest(
                MemberCard.ROW.mapRow(row, number),
                new Reply(Answer.valueOf(row.getString("answer")), row.getBoolean("granted")),
                arrived == null ? null : arrived.toInstant());
    }
}
