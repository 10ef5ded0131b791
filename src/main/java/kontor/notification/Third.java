package kontor.notification;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/** A member whom a notice names besides the other: who has introduced two members, or to whom somebody is introduced. */
record Third(Long id, String handle, String name) {

    static @Nullable Third of(ResultSet row) throws SQLException {
        var handle = row.getString("third_handle");
        return handle == null ? null : new Third(row.getLong("thing"), handle, row.getString("third_name"));
    }
}
