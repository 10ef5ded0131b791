package kontor.meeting;

import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import kontor.member.Member;

import static java.sql.Types.TIMESTAMP_WITH_TIMEZONE;
import static java.time.ZoneOffset.UTC;

/** The table of replies. The database counts the places that they take. */
@Component
class ReplyRepository {

    private final JdbcClient jdbc;

    ReplyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new answer goes to the end of the queue. */
    void put(Meeting meeting, Member guest, Reply reply) {
        jdbc.sql("""
                        insert into meeting_reply (meeting_id, member_id, answer, granted)
                        values (:meeting, :guest, :answer, :granted)
                        on conflict (meeting_id, member_id) do update set answer = excluded.answer,
                            granted = excluded.granted, queue = excluded.queue, arrived_at = null""")
                .param("meeting", meeting.id())
                .param("guest", guest.id())
                .param("answer", reply.answer().name())
                .param("granted", reply.granted())
                .update();
    }

    /** Gives free places to those who have waited longest, and answers who they are. */
    List<Long> moveUp(Long meetingId, int places) {
        return jdbc.sql("""
                        update meeting_reply r set granted = true
                        where r.meeting_id = :meeting and r.member_id in (
                            select w.member_id from meeting_reply w join member m on m.id = w.member_id
                            where w.meeting_id = :meeting and w.answer = 'YES' and not w.granted
                              and m.suspended_at is null
                            order by w.queue limit :places)
                        returning r.member_id""")
                .param("meeting", meetingId)
                .param("places", places)
                .query(Long.class)
                .list();
    }

    /** Notes when a guest who has a place arrived. Answers whether there is such a guest. */
    boolean arrive(Meeting meeting, Member guest, Instant now) {
        return jdbc.sql("""
                        update meeting_reply set arrived_at = coalesce(arrived_at, :now)
                        where meeting_id = :meeting and member_id = :guest and granted""")
                        .param("meeting", meeting.id())
                        .param("guest", guest.id())
                        .param("now", now.atOffset(UTC), TIMESTAMP_WITH_TIMEZONE)
                        .update()
                == 1;
    }

    void takeBackArrival(Meeting meeting, Member guest) {
        jdbc.sql("update meeting_reply set arrived_at = null where meeting_id = :meeting and member_id = :guest")
                .param("meeting", meeting.id())
                .param("guest", guest.id())
                .update();
    }

    /** At which meetings to come the member has a place; in the order in which they are to be held. */
    List<Long> findPlacesOf(Long memberId, Instant now) {
        return jdbc.sql("""
                        select t.id from meeting_reply r join meeting t on t.id = r.meeting_id
                        where r.member_id = :member and r.granted and t.ends_at > :now order by t.id""")
                .param("member", memberId)
                .param("now", now.atOffset(UTC), TIMESTAMP_WITH_TIMEZONE)
                .query(Long.class)
                .list();
    }

    void removeAllOf(Long memberId) {
        jdbc.sql("delete from meeting_reply where member_id = :member")
                .param("member", memberId)
                .update();
    }

    /** At which meetings to come of one member another has a place; official ones are the network's. */
    List<Long> findPlacesAt(Long hostId, Long memberId, Instant now) {
        return at(
                        hostId,
                        memberId,
                        now,
                        "select t.id from meeting_reply r, meeting t where r.granted and %s order by t.id")
                .query(Long.class)
                .list();
    }

    void removeAllAt(Long hostId, Long memberId, Instant now) {
        at(hostId, memberId, now, "delete from meeting_reply r using meeting t where %s")
                .update();
    }

    private StatementSpec at(Long hostId, Long memberId, Instant now, String sql) {
        return jdbc.sql(sql.formatted("""
                        t.id = r.meeting_id and r.member_id = :member and t.host_id = :host and not t.official
                        and t.ends_at > :now"""))
                .param("host", hostId)
                .param("member", memberId)
                .param("now", now.atOffset(UTC), TIMESTAMP_WITH_TIMEZONE);
    }
}
