package kontor.meeting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import kontor.member.Member;

import static java.sql.Types.INTEGER;
import static java.sql.Types.TIMESTAMP_WITH_TIMEZONE;
import static java.time.ZoneOffset.UTC;

/** The table of meetings. */
@Component
class MeetingRepository {

    private final JdbcClient jdbc;

    MeetingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets nobody else answer or change the meeting before this transaction ends. */
    void hold(Long meetingId) {
        jdbc.sql("select id from meeting where id = :id for no key update")
                .param("id", meetingId)
                .query(Long.class)
                .optional();
    }

    /** How many places are free; as many as there are replies, where all have one. */
    int freePlaces(Long meetingId) {
        return jdbc.sql("""
                        select coalesce(t.capacity - t.taken,
                            (select count(*) from meeting_reply r where r.meeting_id = t.id))
                        from meeting t where t.id = :id and t.cancelled_at is null""")
                .param("id", meetingId)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** The slug of the same meeting, where its form was sent before. */
    Optional<String> findSame(Member host, MeetingDraft draft) {
        return jdbc.sql("""
                        select slug from meeting
                        where host_id = :host and title = :title and starts_at = :start and cancelled_at is null""")
                .param("host", host.id())
                .param("title", draft.title())
                .param("start", draft.start().atOffset(UTC), TIMESTAMP_WITH_TIMEZONE)
                .query(String.class)
                .optional();
    }

    boolean hasTwin(Meeting meeting, MeetingDraft draft) {
        return jdbc.sql("""
                        select exists (select from meeting t join meeting own on own.host_id = t.host_id
                        where own.id = :id and t.id <> own.id and t.title = :title and t.starts_at = :start
                          and t.cancelled_at is null)""")
                .param("id", meeting.id())
                .param("title", draft.title())
                .param("start", draft.start().atOffset(UTC), TIMESTAMP_WITH_TIMEZONE)
                .query(Boolean.class)
                .single();
    }

    Set<Long> findGuests(Long meetingId) {
        return jdbc.sql("""
                        select r.member_id from meeting_reply r
                        join meeting t on t.id = r.meeting_id
                        join member m on m.id = r.member_id
                        where t.id = :id and m.suspended_at is null and not exists
                            (select from block b where b.member_id = t.host_id and b.other_id = m.id)""").param("id", meetingId).query(Long.class).set();
    }

    Set<String> findSlugsLike(String stem) {
        return jdbc.sql("select slug from meeting where slug = :stem or slug like :stem || '-%'")
                .param("stem", stem)
                .query(String.class)
                .set();
    }

    int countAhead(Member host, Instant now) {
        return jdbc.sql("""
                        select count(*) from meeting
                        where host_id = :host and not official and cancelled_at is null and ends_at > :now""")
                .param("host", host.id())
                .param("now", now.atOffset(UTC), TIMESTAMP_WITH_TIMEZONE)
                .query(Integer.class)
                .single();
    }

    void add(Member host, String slug, MeetingDraft draft, Instant now) {
        with(draft, """
                        insert into meeting (slug, host_id, official, title, description, starts_at, ends_at, zone,
                            place, capacity, deadline, guest_list, changed_at)
                        values (:slug, :host, :official, :title, :description, :start, :end, :zone,
                            :place, :capacity, :deadline, :guestList, :now)""")
                .param("slug", slug)
                .param("host", host.id())
                .param("official", draft.official())
                .param("now", now.atOffset(UTC), TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    void change(Meeting meeting, MeetingDraft draft, Instant now) {
        with(draft, """
                        update meeting set title = :title, description = :description, starts_at = :start,
                            ends_at = :end, zone = :zone, place = :place, capacity = :capacity, deadline = :deadline,
                            guest_list = :guestList, changed_at = :now, sequence = sequence + :moved
                        where id = :id""")
                .param("id", meeting.id())
                .param("moved", meeting.isMovedBy(draft) ? 1 : 0)
                .param("now", now.atOffset(UTC), TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** Answers whether it was not cancelled before. */
    boolean cancel(Meeting meeting, Instant now) {
        return jdbc.sql("""
                        update meeting set cancelled_at = :now, changed_at = :now, sequence = sequence + 1
                        where id = :id and cancelled_at is null""")
                        .param("id", meeting.id())
                        .param("now", now.atOffset(UTC), TIMESTAMP_WITH_TIMEZONE)
                        .update()
                == 1;
    }

    /** Those of the network stay. */
    void removePrivateOnesOf(Long memberId) {
        jdbc.sql("delete from meeting where host_id = :host and not official")
                .param("host", memberId)
                .update();
    }

    private StatementSpec with(MeetingDraft draft, String sql) {
        return jdbc.sql(sql)
                .param("title", draft.title())
                .param("description", draft.description())
                .param("start", draft.start().atOffset(UTC), TIMESTAMP_WITH_TIMEZONE)
                .param("end", draft.end().atOffset(UTC), TIMESTAMP_WITH_TIMEZONE)
                .param("zone", draft.zone().getId())
                .param("place", draft.place())
                .param("capacity", draft.capacity(), INTEGER)
                .param("deadline", timestamp(draft.deadline()), TIMESTAMP_WITH_TIMEZONE)
                .param("guestList", draft.guestList().name());
    }

    private static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(UTC);
    }
}
