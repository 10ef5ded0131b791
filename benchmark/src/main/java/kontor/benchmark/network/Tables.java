package kontor.benchmark.network;

import java.sql.Connection;
import java.sql.SQLException;

import kontor.benchmark.machine.Database;

/** Kontor's tables, as whoever fills them sees them. */
final class Tables {

    private final Database database;

    Tables(Database database) {
        this.database = database;
    }

    Connection connect() throws SQLException {
        return database.connect();
    }

    CopyStream copy(String table) throws SQLException {
        return new CopyStream(connect(), table);
    }

    void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
