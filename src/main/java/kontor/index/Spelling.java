package kontor.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;

/** Names that are spelt nearly like what was typed: with one letter more, less, changed or at the next one's place. */
@Component
class Spelling {

    private static final List<String> LETTERS = List.of("abcdefghijklmnopqrstuvwxyz".split(""));
    private static final int SHORTEST = 3;
    private static final int LONGEST = 30;

    private final JdbcClient jdbc;

    Spelling(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For each word the words of names that are one letter away. A name that only blocked members have is none. */
    Map<String, Set<String>> neighbours(Member me, Collection<String> words) {
        var origins = new HashMap<String, String>();
        words.stream()
                .filter(Spelling::isLikeAName)
                .forEach(word -> variants(word).forEach(variant -> origins.put(variant, word)));
        var neighbours = new HashMap<String, Set<String>>();
        existing(me, origins.keySet())
                .forEach(name -> neighbours
                        .computeIfAbsent(origins.get(name), word -> new LinkedHashSet<>())
                        .add(name));
        return neighbours;
    }

    static Set<String> variants(String word) {
        var variants = new HashSet<String>();
        for (var at = 0; at <= word.length(); at++) {
            var before = word.substring(0, at);
            var after = word.substring(at);
            for (var letter : LETTERS) {
                variants.add(before + letter + after);
                if (!after.isEmpty()) variants.add(before + letter + after.substring(1));
            }
            if (!after.isEmpty()) variants.add(before + after.substring(1));
            if (after.length() > 1) variants.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
        }
        variants.remove(word);
        return variants;
    }

    private List<String> existing(Member me, Collection<String> variants) {
        if (variants.isEmpty()) return List.of();

        return jdbc.sql("""
                        select variant from unnest(:variants::text[]) variant cross join lateral (
                            select from search_term t
                            where t.kind = 'n' and t.key >= variant collate "C" and t.key < (variant || '!') collate "C"
                                and t.member_id not in (select other_id from block where member_id = :me) limit 1) name""")
                .param("variants", variants.toArray(String[]::new))
                .param("me", me.id())
                .query(String.class)
                .list();
    }

    private static boolean isLikeAName(String word) {
        return word.length() >= SHORTEST && word.length() <= LONGEST;
    }
}
