package kontor.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is looked for.
 *
 * @param words what was typed, in any form
 * @param names the same as parts of a name
 * @param filters what narrows it down
 * @param stems the stems of all words
 */
record Wanted(Lexemes words, Lexemes names, Lexemes filters, Map<String, List<String>> stems) {

    Lexemes all() {
        return words.and(filters);
    }

    /** What is marked where it stands just so: names, companies, languages, whatever is one word. */
    Set<String> markedWords() {
        return Stream.concat(
                        stems.keySet().stream(),
                        all().clauses().stream()
                                .flatMap(clause -> clause.lexemes().stream())
                                .map(Wanted::word))
                .collect(Collectors.toSet());
    }

    private static String word(String lexeme) {
        return lexeme.substring(lexeme.lastIndexOf('/') + 1);
    }

    boolean isEmpty() {
        return all().isEmpty();
    }
}
