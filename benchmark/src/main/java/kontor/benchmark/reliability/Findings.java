package kontor.benchmark.reliability;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

import kontor.benchmark.reliability.Ledger.Sent;

/** What was answered beside what is there, as it stands in docs/reliability.md. */
record Findings(int kills, List<Duration> outages, Ledger ledger, Letters letters, Connection database) {

    private static final String MEMBER = "select count(*) from account where email = ?";
    private static final String REQUEST = "select count(*) from contact_request where note = ?";
    private static final String MESSAGE = "select count(*) from message where text = ?";

    @Override
    public String toString() {
        try {
            return """

                    | | answered | lost | twice |
                    |---|---|---|---|
                    | members | %d | %d | %d |
                    | contact requests | %d | %d | %d |
                    | messages | %d | %d | %d |
                    | mails | %d sent | %d | %d |

                    %d kills. Back after the application was killed: %s. Back after PostgreSQL was killed: %s.
                    """.formatted(
                            ledger.members().size(),
                            times(MEMBER, addresses(), 0),
                            times(MEMBER, addresses(), 2),
                            ledger.requests().size(),
                            times(REQUEST, texts(ledger.requests()), 0),
                            times(REQUEST, texts(ledger.requests()), 2),
                            ledger.messages().size(),
                            times(MESSAGE, texts(ledger.messages()), 0),
                            times(MESSAGE, texts(ledger.messages()), 2),
                            letters.all(),
                            letters.missing(ledger),
                            letters.repeated(),
                            kills,
                            range(0),
                            range(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> addresses() {
        return ledger.members().stream().map(Ledger.Person::address).toList();
    }

    private static List<String> texts(Collection<Sent> sent) {
        return sent.stream().map(Sent::text).toList();
    }

    /** How many of these things are there that often; 2 stands for more than once. */
    private long times(String query, List<String> things, int often) throws SQLException {
        var number = 0L;
        try (var statement = database.prepareStatement(query)) {
            for (var thing : things) {
                statement.setString(1, thing);
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    if (Math.min(rows.getLong(1), 2) == often) number++;
                }
            }
        }
        return number;
    }

    /** Of every second outage, beginning with that one. */
    private String range(int first) {
        var seconds = IntStream.range(0, outages.size())
                .filter(index -> index % 2 == first)
                .mapToObj(outages::get)
                .mapToDouble(outage -> outage.toMillis() / 1000.0)
                .summaryStatistics();
        return "%.1f to %.1f s".formatted(seconds.getMin(), seconds.getMax());
    }
}
