package kontor.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

import kontor.mail.EmailAddress;

/** Whom a mail tells, where and in which language. */
record Reader(Long id, EmailAddress address, Locale language) {

    /** What {@link #of} reads of a {@code member r} and the {@code account a}. */
    static final String COLUMNS = "r.id as reader_id, r.language as reader_language, a.email as reader_email";

    static Reader of(ResultSet row) throws SQLException {
        return new Reader(
                row.getLong("reader_id"),
                new EmailAddress(row.getString("reader_email")),
                Locale.forLanguageTag(row.getString("reader_language")));
    }
}
