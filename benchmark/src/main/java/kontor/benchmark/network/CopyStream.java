package kontor.benchmark.network;

import java.sql.Connection;
import java.sql.SQLException;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Rows on their way into one table through COPY, on a connection of their own. */
final class CopyStream implements AutoCloseable {

    private static final int FULL = 1 << 16;

    private final Connection connection;
    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(2 * FULL);

    /** @param table its name and columns, as in {@code contact (member_id, other_id)} */
    CopyStream(Connection connection, String table) throws SQLException {
        this.connection = connection;
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
    }

    /** Writes a row; null stands for SQL's. */
    void row(Object... values) {
        for (var column = 0; column < values.length; column++) {
            if (column > 0) text.append('\t');
            write(values[column]);
        }
        text.append('\n');
        if (text.length() >= FULL) flush();
    }

    private void write(Object value) {
        if (value == null) text.append("\\N");
        else if (value instanceof String string) escape(string);
        else text.append(value);
    }

    private void escape(String string) {
        for (var index = 0; index < string.length(); index++) {
            switch (string.charAt(index)) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                default -> text.append(string.charAt(index));
            }
        }
    }

    private void flush() {
        var bytes = text.toString().getBytes(UTF_8);
        text.setLength(0);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            flush();
            copy.endCopy();
        }
    }
}
