package kontor.graph;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

import org.postgresql.PGConnection;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A connection that hears of changes, apart from those of the pool, which wait for nothing. */
final class GraphConnection implements AutoCloseable {

    private final Connection connection;

    private GraphConnection(Connection connection) {
        this.connection = connection;
    }

    static GraphConnection open(JdbcConnectionDetails database) throws SQLException {
        var properties = new Properties();
        Optional.ofNullable(database.getUsername()).ifPresent(user -> properties.setProperty("user", user));
        Optional.ofNullable(database.getPassword()).ifPresent(password -> properties.setProperty("password", password));
        properties.setProperty("ApplicationName", "kontor graph");
        properties.setProperty("connectTimeout", "3");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty(
                "socketTimeout", "300"); // one that hangs is given up; counting all contacts takes its time
        var connection = new GraphConnection(DriverManager.getConnection(database.getJdbcUrl(), properties));
        connection.execute("listen graph_change");
        return connection;
    }

    /** Works within one transaction, which sees the database as it is at one moment. */
    void read(Reading reading) throws SQLException {
        execute("begin isolation level repeatable read read only");
        reading.read(connection);
        execute("commit");
    }

    /** Waits until something is heard, or for so long at most. */
    void await(Duration longest) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications((int) longest.toMillis());
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** May be called while another thread waits or reads, which ends that. */
    @Override
    public void close() throws SQLException {
        connection.abort(Runnable::run);
    }

    interface Reading {
        void read(Connection connection) throws SQLException;
    }
}
