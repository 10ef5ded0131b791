package kontor.index;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes words to their stems, as the database does for what members are found by. */
@Component
public class Stemmer {

    private final JdbcClient jdbc;

    Stemmer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The stem of each word, which all its forms have in common, be they German or English. */
    public Map<String, String> stems(Collection<String> words) {
        return stems("select word, search_stem(word) as stem from unnest(:words::text[]) word", words);
    }

    /**
     * The stem of each word that is looked for. The rest of the transaction is planned once then, whatever the words are: to
     * plan it anew is to read the statistics of all words, which takes as long as many a search.
     */
    Map<String, String> stemsToLookFor(Collection<String> words) {
        return stems("""
                select word, search_stem(word) as stem, set_config('plan_cache_mode', 'force_generic_plan', true)
                from unnest(:words::text[]) word""", words);
    }

    private Map<String, String> stems(String sql, Collection<String> words) {
        if (words.isEmpty()) return Map.of();

        return jdbc
                .sql(sql)
                .param("words", words.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("word"), row.getString("stem")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The stem of each word that says something. */
    Map<String, String> meanings(String text) {
        return jdbc
                .sql("""
                        select word, stem from unnest(search_words(:text)) word, unnest(search_meanings(array[word])) stem""")
                .param("text", text)
                .query((row, number) -> Map.entry(row.getString("word"), row.getString("stem")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }
}
