package kontor.notification;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/** How a notice names a meeting, and where it is found. */
record MeetingName(String slug, String title) {

    static @Nullable MeetingName of(ResultSet row) throws SQLException {
        var slug = row.getString("meeting_slug");
        return slug == null ? null : new MeetingName(slug, row.getString("meeting_title"));
    }
}
