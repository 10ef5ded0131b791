package kontor.index;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;

/** Who offers what I look for, and who looks for what I offer: those first who share most, and the rarest, words with me. */
@Component
class Matches {

    private static final int WORDS = 10;
    private static final int OF_A_WORD = 200;

    /** What more members than that say tells little. */
    private static final int MANY = 20_000;

    private final Stemmer stemmer;
    private final Frequencies frequencies;
    private final JdbcClient jdbc;

    Matches(Stemmer stemmer, Frequencies frequencies, JdbcClient jdbc) {
        this.stemmer = stemmer;
        this.frequencies = frequencies;
        this.jdbc = jdbc;
    }

    Found find(Member me, Match match) {
        var stems = stemmer.meanings(match.text(me));
        var weights = weights(match, Set.copyOf(stems.values()));
        var wanted = Wanted.in(match.parts(), telling(stems, match, weights.keySet()));
        return new Found(best(candidates(me, weights.keySet()), weights), wanted, false);
    }

    /** The rarest of the words weigh most. */
    private Map<String, Double> weights(Match match, Collection<String> stems) {
        var weights = new HashMap<String, Double>();
        var many = MANY / Math.max(MANY, frequencies.members());
        stems.stream()
                .map(stem -> match.mark() + stem)
                .filter(lexeme -> frequencies.of(lexeme) <= many)
                .sorted(Comparator.comparing(frequencies::of))
                .limit(WORDS)
                .forEach(lexeme -> weights.put(lexeme, -Math.log(frequencies.of(lexeme) + 1e-6)));
        return weights;
    }

    /** What everybody says is no reason. */
    private static Map<String, String> telling(Map<String, String> stems, Match match, Set<String> weighed) {
        return stems.entrySet().stream()
                .filter(word -> weighed.contains(match.mark() + word.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Selection best(Collection<Word> words, Map<String, Double> weights) {
        var scores = new HashMap<Long, Double>();
        words.forEach(word -> scores.merge(word.id(), weights.get(word.lexeme()), Double::sum));
        var candidates = words.stream()
                .map(word -> new Candidate(word.id(), word.contact(), false))
                .distinct()
                .sorted(Comparator.comparing((Candidate one) -> scores.get(one.id()))
                        .reversed())
                .toList();
        return new Selection(candidates, 0, true);
    }

    private List<Word> candidates(Member me, Collection<String> lexemes) {
        if (lexemes.isEmpty()) return List.of();

        return jdbc.sql("""
                        select lexeme, best.id, best.contact from unnest(:lexemes::text[]) lexeme cross join lateral (
                            with hit as materialized (
                                select e.member_id as id, e.rank,
                                    e.member_id in (select other_id from contact where member_id = :me) as contact
                                from search_entry e
                                where e.document @@ ('''' || lexeme || '''')::tsquery and e.member_id <> :me
                                  and e.member_id not in (select other_id from block where member_id = :me))
                            select * from hit order by rank desc, id limit :limit) best
                        order by best.rank desc, best.id""")
                .param("me", me.id())
                .param("lexemes", lexemes.toArray(String[]::new))
                .param("limit", OF_A_WORD)
                .query(Word.class)
                .list();
    }

    private record Word(String lexeme, long id, boolean contact) {}
}
