package kontor.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

import kontor.member.MemberCard;

/**
 * What a member has been told.
 *
 * @param other whom it names; the member, where it concerns nobody else
 * @param thing the id of what it is about besides, or 0
 * @param unread whether it is new to the member
 */
record Notice(Kind kind, MemberCard other, long thing, Instant toldAt, Long number, boolean unread) {

    /** What {@link #of} reads of a {@code notice n} and the {@code member m} whom it names, but for {@code unread}. */
    static final String COLUMNS = MemberCard.COLUMNS + ", n.kind, n.thing, n.told_at, n.number";

    static Notice of(ResultSet row, int index) throws SQLException {
        return new Notice(
                Kind.valueOf(row.getString("kind")),
                MemberCard.ROW.mapRow(row, index),
                row.getLong("thing"),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                row.getLong("number"),
                row.getBoolean("unread"));
    }

    public String path() {
        return kind.path(other.handle());
    }
}
