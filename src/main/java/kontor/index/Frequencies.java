package kontor.index;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** How frequent words are, as PostgreSQL estimates it for its own plans; read anew now and then, beside the searches. */
@Component
class Frequencies {

    private final JdbcClient jdbc;

    private volatile @Nullable Known known;

    Frequencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The share of members who have it; nearly none if it is not among the most frequent. */
    double of(String lexeme) {
        return known().shares().getOrDefault(lexeme, 0.0);
    }

    /** The share of members who have it at most; one that is not among the most frequent has less than any of them. */
    double atMost(String lexeme) {
        return known().shares().getOrDefault(lexeme, known().least());
    }

    /** How many members can be found, about. */
    double members() {
        return known().members();
    }

    @Scheduled(fixedRate = 10, timeUnit = TimeUnit.MINUTES)
    void readAnew() {
        known = read();
    }

    private Known known() {
        var last = known;
        if (last == null) known = last = read();
        return last;
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
        return new Known(byLexeme, members);
    }

    private record Known(Map<String, Double> shares, double least, double members) {

        Known(Map<String, Double> shares, double members) {
            this(shares, shares.values().stream().min(Double::compare).orElse(1.0), members);
        }
    }
}
