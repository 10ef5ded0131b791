package kontor.graph;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

/** Reads the whole network from PostgreSQL, in the transaction of its connection. */
final class Loader {

    /** Of a {@code member m}, as {@link Network} has it. */
    static final String OPENNESS = """
            case when m.suspended_at is not null then 0
                when m.contact_list = 'MEMBERS' then 2 when m.contact_list = 'CONTACTS' then 1 else 0 end::bigint""";

    private static final long MICROS_OF_A_DAY = 86_400_000_000L;

    private final Connection connection;

    Loader(Connection connection) {
        this.connection = connection;
    }

    Network load() throws SQLException {
        var network = new Network(countMembers());
        Copy.read(
                connection,
                "select m.id, " + OPENNESS + " from member m order by m.id",
                2,
                row -> network.open(network.add(row[0]), (byte) row[1]));
        loadContacts(network);
        Copy.read(
                connection,
                "select distinct member_id, other_id from encounter",
                2,
                row -> network.meet(network.find(row[0]), network.find(row[1])));
        loadBlocks(network);
        return network;
    }

    /** Rows come as they lie in the table, which takes the database no sorting; so their lengths have to be known first. */
    private void loadContacts(Network network) throws SQLException {
        var lengths = new int[network.members()];
        Copy.read(
                connection,
                "select member_id, count(*) from contact group by member_id",
                2,
                row -> lengths[network.find(row[0])] = (int) row[1]);
        network.makeRoom(lengths);
        Copy.read(
                connection,
                "select member_id, other_id, since from contact",
                3,
                row -> network.fill(network.find(row[0]), network.find(row[1]), Trust.of(false, day(row[2]))));
        network.sort();
    }

    private void loadBlocks(Network network) throws SQLException {
        Copy.read(connection, "select member_id, other_id from block", 2, row -> {
            var number = network.find(row[0]);
            var blocked = network.blocked(number);
            blocked = Arrays.copyOf(blocked, blocked.length + 1);
            blocked[blocked.length - 1] = network.find(row[1]);
            Arrays.sort(blocked);
            network.block(number, blocked);
        });
    }

    private int countMembers() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from member")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static long day(long micros) {
        return Math.floorDiv(micros, MICROS_OF_A_DAY);
    }
}
