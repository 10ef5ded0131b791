package kontor.graph;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Reads millions of rows of numbers through COPY in its binary form, without an object for each. */
final class Copy {

    /** The signature, the flags, and the length of an extension that there is none of. */
    private static final int HEADER = 19;

    private Copy() {}

    /** Hands over each row of a query for bigints and timestamps, which are microseconds since 2000. */
    static void read(Connection connection, String query, int columns, Consumer<long[]> row) throws SQLException {
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + query + ") to stdout (format binary)");
        try {
            var values = new long[columns];
            var skip = HEADER;
            for (var message = copy.readFromCopy(); message != null; message = copy.readFromCopy()) {
                read(ByteBuffer.wrap(message).position(skip), values, row);
                skip = 0;
            }
        } finally {
            end(copy);
        }
    }

    private static void read(ByteBuffer message, long[] values, Consumer<long[]> row) {
        while (message.hasRemaining() && message.getShort() == values.length) { // -1 after the last one
            for (var column = 0; column < values.length; column++) {
                message.getInt(); // its length
                values[column] = message.getLong();
            }
            row.accept(values);
        }
    }

    private static void end(CopyOut copy) throws SQLException {
        if (copy.isActive()) copy.cancelCopy();
    }
}
