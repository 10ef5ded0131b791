package kontor.index;

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
 * @param stems the stem of each word
 * @param parts the parts of a profile that have to say it; none where any may
 */
public record Wanted(Lexemes words, Lexemes names, Lexemes filters, Map<String, String> stems, Set<String> parts) {

    Wanted(Lexemes words, Lexemes names, Lexemes filters, Map<String, String> stems) {
        this(words, names, filters, stems, Set.of());
    }

    /** What has these stems, in those parts of a profile. */
    static Wanted in(Set<String> parts, Map<String, String> stems) {
        return new Wanted(Lexemes.NONE, Lexemes.NONE, Lexemes.NONE, stems, parts);
    }

    /** The same, whatever names are. */
    Wanted anonymous() {
        return new Wanted(words, Lexemes.NONE, filters, stems);
    }

    Lexemes all() {
        return words.and(filters);
    }

    /** About the share of members that has it all. First and last names have little to do with one another, other words do. */
    double share(Frequencies frequencies) {
        var called = !names.isEmpty() && names.clauses().stream().allMatch(name -> name.share(frequencies) > 0);
        return called ? all().share(frequencies) : all().highShare(frequencies);
    }

    /** Whether the name alone says why somebody is found: it is what was looked for, or nothing was. */
    public boolean isExplainedByName(Candidate one) {
        return filters.isEmpty() && (one.named() || (words.isEmpty() && stems.isEmpty()));
    }

    /** What is marked where it stands just so: names, companies, languages, whatever is one word. */
    public Set<String> markedWords() {
        return Stream.concat(stems.keySet().stream(), all().clauses().stream().flatMap(Wanted::words))
                .collect(Collectors.toSet());
    }

    /** With what a word begins that is marked, too. */
    public Set<String> markedBeginnings() {
        return words.clauses().stream()
                .map(Clause::beginning)
                .filter(beginning -> !beginning.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String word(String lexeme) {
        return lexeme.substring(lexeme.lastIndexOf('/') + 1);
    }

    /** The two words of a full name, if nothing else is looked for; nothing if anything is. */
    List<String> fullName() {
        var plain = filters.isEmpty()
                && names.clauses().size() == 2
                && words.clauses().stream().noneMatch(Clause::phrase);
        return plain ? names.clauses().stream().flatMap(Wanted::words).toList() : List.of();
    }

    private static Stream<String> words(Clause clause) {
        return clause.lexemes().stream().map(Wanted::word);
    }

    boolean isEmpty() {
        return all().isEmpty();
    }
}
