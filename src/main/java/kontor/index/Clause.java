package kontor.index;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of several lexemes, or several one after the other.
 *
 * @param query as PostgreSQL reads a {@code tsquery}
 * @param beginning with what a word may begin; empty if it has to be one of the lexemes
 */
record Clause(String query, Collection<String> lexemes, boolean phrase, String beginning) {

    static Clause any(Collection<String> lexemes) {
        return new Clause(joined(lexemes.stream().map(Clause::quoted), " | "), lexemes, false, "");
    }

    static Clause phrase(List<String> words) {
        return new Clause(joined(words.stream().map(Clause::quoted), " <-> "), words, true, "");
    }

    /** What begins like this, or one of the others. */
    static Clause beginning(String beginning, Collection<String> others) {
        var alternatives = Stream.concat(
                Stream.of(quoted(beginning) + ":*"), others.stream().map(Clause::quoted));
        return new Clause(joined(alternatives, " | "), others, false, beginning);
    }

    /** The share of members that has it: nearly none of what is not among the most frequent. */
    double share(Frequencies frequencies) {
        return share(frequencies::of);
    }

    /** The share of members that has it at most. */
    double shareAtMost(Frequencies frequencies) {
        return share(frequencies::atMost);
    }

    private double share(ToDoubleFunction<String> frequency) {
        var shares = lexemes.stream().mapToDouble(frequency);
        return phrase ? shares.min().orElse(1) : Math.min(1, shares.sum());
    }

    private static String joined(Stream<String> lexemes, String operator) {
        return lexemes.collect(Collectors.joining(operator, "(", ")"));
    }

    /** Keys of words hold neither quotation marks nor backslashes; here it does not depend on that. */
    private static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
