package kontor.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import kontor.member.MemberCard;

/**
 * What a member has been told.
 *
 * @param other whom it names; the member, where it concerns nobody else
 * @param thing the id of what it is about besides, or 0
 * @param meeting the meeting that it is about; null where it is about none
 * @param third the member whom it names besides; null where it names none, or that one is to be seen no more
 * @param unread whether it is new to the member
 */
record Notice(
        Kind kind,
        MemberCard other,
        long thing,
        @Nullable MeetingName meeting,
        @Nullable Third third,
        Instant toldAt,
        Long number,
        boolean unread) {

    /** What {@link #of} reads of a {@code notice n} and what it names, but for {@code unread}. */
    static final String COLUMNS = MemberCard.COLUMNS
            + ", g.slug as meeting_slug, g.title as meeting_title, n.kind, n.thing, n.told_at, n.number,"
            + " t.handle as third_handle, t.first_name || ' ' || t.last_name as third_name";

    /** The members and the meeting that a {@code notice n} names. */
    static final String NAMED = """
            join member m on m.id = n.other_id
            left join meeting g on g.id = n.thing and n.kind in ('MEETING_CHANGED', 'MEETING_CANCELLED', 'PLACE')
            left join member t on t.id = n.thing and n.kind in ('REQUEST', 'INTRODUCTION', 'INTRODUCED')
              and t.suspended_at is null
              and not exists (select from block b where b.member_id = n.member_id and b.other_id = t.id)
            """;

    static Notice of(ResultSet row, int index) throws SQLException {
        return new Notice(
                Kind.valueOf(row.getString("kind")),
                MemberCard.ROW.mapRow(row, index),
                row.getLong("thing"),
                MeetingName.of(row),
                Third.of(row),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                row.getLong("number"),
                row.getBoolean("unread"));
    }

    public String path() {
        return kind.path(other.handle(), meeting == null ? "" : meeting.slug(), third == null ? "" : third.handle());
    }

    /** The key of its sentence in the bundle; a request says who has introduced its sender. */
    String key() {
        return kind == Kind.REQUEST && third != null ? kind.key() + ".introduced" : kind.key();
    }

    /** The ids of all whom it names. */
    Stream<Long> named() {
        return Stream.concat(Stream.of(other.id()), Stream.ofNullable(third).map(Third::id));
    }
}
