package kontor.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How frequent words are, as PostgreSQL estimates it for its own plans; read anew now and then. */
@Component
class Frequencies {

    /** What stands before the lexeme of a rank. */
    private static final String RANK = "r/";

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    private volatile Known known = new Known(Map.of(), List.of(), 0, Instant.MIN);

    Frequencies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The share of members who have it; nearly none if it is not among the most frequent. */
    double of(String lexeme) {
        return known().shares().getOrDefault(lexeme, 0.0);
    }

    /** The highest ranks, which so large a share of the members has together. */
    Clause highestRanks(double share) {
        var ranks = new ArrayList<String>();
        var sum = 0.0;
        for (var rank : known().ranks()) {
            if (sum >= share) break;

            ranks.add(rank.getKey());
            sum += rank.getValue();
        }
        return Clause.any(ranks);
    }

    /** How many members can be found, about. */
    double members() {
        return known().members();
    }

    private Known known() {
        if (known.until().isBefore(clock.instant())) known = read();
        return known;
    }

    private Known read() {
        var shares = jdbc.sql("""
                        select lexeme, share
                        from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) element (lexeme, share)
                        where schemaname = current_schema and tablename = 'search_entry' and attname = 'document'
                          and lexeme is not null""")
                .query((row, number) -> Map.entry(row.getString("lexeme"), row.getDouble("share")))
                .list();
        var members = jdbc.sql("select greatest(reltuples, 0) from pg_class where oid = 'search_entry'::regclass")
                .query(Double.class)
                .single();
        var byLexeme = shares.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var ranks = shares.stream()
                .filter(entry -> entry.getKey().startsWith(RANK))
                .sorted(Comparator.comparingInt((Map.Entry<String, Double> entry) -> rank(entry.getKey()))
                        .reversed())
                .toList();
        return new Known(byLexeme, ranks, members, clock.instant().plus(GOOD_FOR));
    }

    private static int rank(String lexeme) {
        return Integer.parseInt(lexeme.substring(RANK.length()));
    }

    private record Known(
            Map<String, Double> shares, List<Map.Entry<String, Double>> ranks, double members, Instant until) {}
}
