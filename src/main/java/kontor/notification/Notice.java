package kontor.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import kontor.member.MemberCard;

/**
 * What a member has been told.
 *
 * @param other whom it names; the member, where it concerns nobody else
 * @param thing the id of what it is about besides, or 0
 * @param meeting the meeting that it is about; null where it is about none
 * @param unread whether it is new to the member
 */
record Notice(
        Kind kind,
        MemberCard other,
        long thing,
        @Nullable MeetingName meeting,
        Instant toldAt,
        Long number,
        boolean unread) {

    /** What {@link #of} reads of a {@code notice n} and what it names, but for {@code unread}. */
    static final String COLUMNS = MemberCard.COLUMNS
            + ", g.slug as meeting_slug, g.title as meeting_title, n.kind, n.thing, n.told_at, n.number";

    /** The member and the meeting that a {@code notice n} names. */
    static final String NAMED = """
            join member m on m.id = n.other_id
            left join meeting g on g.id = n.thing and n.kind in ('MEETING_CHANGED', 'MEETING_CANCELLED', 'PLACE')
            """;

    static Notice of(ResultSet row, int index) throws SQLException {
        return new Notice(
                Kind.valueOf(row.getString("kind")),
                MemberCard.ROW.mapRow(row, index),
                row.getLong("thing"),
                MeetingName.of(row),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                row.getLong("number"),
                row.getBoolean("unread"));
    }

    public String path() {
        return kind.path(other.handle(), meeting == null ? "" : meeting.slug());
    }
}
