package kontor.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kontor.member.MemberCard;

import static java.util.Objects.requireNonNull;

/** Reads meetings as they concern the member {@code :me}. */
final class InvitationRow {

    /** The columns of a {@code meeting t}. */
    private static final String MEETING = "t.id as meeting_id, t.uid, t.slug, t.host_id, t.official, t.title,"
            + " t.description, t.starts_at, t.ends_at, t.zone, t.place, t.capacity, t.deadline, t.guest_list, t.taken,"
            + " t.sequence, t.changed_at, t.cancelled_at";

    /**
     * Where one's host is suspended, or there is a block, a meeting is as if the host had left: gone (N4), or, if it is
     * official, without a host.
     */
    static final String FROM = """
             from meeting t
            left join member m on m.id = t.host_id and m.suspended_at is null
                and not exists (select from block b where b.member_id = :me and b.other_id = m.id)
            left join meeting_reply mine on mine.meeting_id = t.id and mine.member_id = :me
            where (t.official or m.id is not null) and\s""";

    static final String SELECT = "select " + MemberCard.COLUMNS + ", " + MEETING
            + ", mine.answer, mine.granted, t.host_id = :me as hosted" + FROM;

    private InvitationRow() {}

    static Invitation read(ResultSet row, int number) throws SQLException {
        var host = row.getString("handle") == null ? null : MemberCard.ROW.mapRow(row, number);
        return new Invitation(meeting(row), host, reply(row), row.getBoolean("hosted"));
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                row.getLong("meeting_id"),
                row.getObject("uid", UUID.class),
                row.getString("slug"),
                row.getObject("host_id", Long.class),
                draft(row),
                row.getInt("taken"),
                row.getInt("sequence"),
                requireNonNull(instant(row, "changed_at")),
                instant(row, "cancelled_at"));
    }

    private static MeetingDraft draft(ResultSet row) throws SQLException {
        return new MeetingDraft(
                row.getString("title"),
                row.getString("description"),
                requireNonNull(instant(row, "starts_at")),
                requireNonNull(instant(row, "ends_at")),
                ZoneId.of(row.getString("zone")),
                row.getString("place"),
                row.getObject("capacity", Integer.class),
                instant(row, "deadline"),
                GuestList.valueOf(row.getString("guest_list")),
                row.getBoolean("official"));
    }

    private static @Nullable Reply reply(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        return answer == null ? null : new Reply(Answer.valueOf(answer), row.getBoolean("granted"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
