package kontor.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How frequent words are, as PostgreSQL estimates it for its own plans; read anew now and then. */
@Component
class Frequencies {

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    private volatile Known known = new Known(Map.of(), 0, Instant.MIN);

    Frequencies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The share of members who have it; nearly none if it is not among the most frequent. */
    double of(String lexeme) {
        return known().shares().getOrDefault(lexeme, 0.0);
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
        return new Known(byLexeme, members, clock.instant().plus(GOOD_FOR));
    }

    private record Known(Map<String, Double> shares, double members, Instant until) {}
}
