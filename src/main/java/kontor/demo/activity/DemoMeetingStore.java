package kontor.demo.activity;

import java.util.List;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

import static java.util.Objects.requireNonNull;
import static kontor.demo.material.Rows.timestamp;

/** Writes the demo's meetings straight into the tables. */
final class DemoMeetingStore {

    private final NamedParameterJdbcTemplate jdbc;

    DemoMeetingStore(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who come show it to everybody. */
    void save(List<DemoMeeting> meetings) {
        meetings.forEach(this::save);
        jdbc.getJdbcTemplate()
                .update("update member set attendance = 'EVERYBODY' where id in (select member_id from meeting_reply)");
    }

    private void save(DemoMeeting meeting) {
        var id = requireNonNull(jdbc.queryForObject("""
                insert into meeting (slug, host_id, official, title, description, starts_at, ends_at, zone, place,
                    capacity, deadline, guest_list, changed_at, cancelled_at)
                values (:slug, :host, :official, :title, :description, :start, :end, :zone, :place,
                    :capacity, :deadline, :guestList, :announced, :cancelledAt) returning id""", row(meeting), Long.class));
        meeting.replies().forEach(reply -> jdbc.update("""
                insert into meeting_reply (meeting_id, member_id, answer, granted, arrived_at)
                values (:meeting, :guest, :answer, :granted, :arrivedAt)""", row(id, meeting, reply)));
    }

    private static MapSqlParameterSource row(DemoMeeting meeting) {
        var script = meeting.script();
        return new MapSqlParameterSource("slug", meeting.slug())
                .addValue("host", meeting.host().id())
                .addValue("official", meeting.has("official"))
                .addValue("title", script.get("title"))
                .addValue("description", script.get("text"))
                .addValue("start", timestamp(meeting.start()))
                .addValue("end", timestamp(meeting.end()))
                .addValue("zone", meeting.zone().getId())
                .addValue("place", script.get("place"))
                .addValue("capacity", meeting.capacity())
                .addValue("deadline", timestamp(meeting.deadline()))
                .addValue("guestList", script.get("guests"))
                .addValue("announced", timestamp(meeting.announced()))
                .addValue("cancelledAt", meeting.has("cancelled") ? timestamp(meeting.announced()) : null);
    }

    private static MapSqlParameterSource row(long id, DemoMeeting meeting, DemoMeeting.Reply reply) {
        return new MapSqlParameterSource("meeting", id)
                .addValue("guest", reply.guest().id())
                .addValue("answer", reply.answer())
                .addValue("granted", reply.granted())
                .addValue("arrivedAt", reply.arrived() ? timestamp(meeting.start()) : null);
    }
}
