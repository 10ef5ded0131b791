package kontor.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of several lexemes, or several one after the other.
 *
 * @param query as PostgreSQL reads a {@code tsquery}
 */
record Clause(String query, Collection<String> lexemes, Kind kind) {

    static Clause any(Collection<String> lexemes) {
        return new Clause(joined(lexemes.stream().map(Clause::quoted), " | "), lexemes, Kind.ONE_OF_MANY);
    }

    /** One of the forms of a word, most of which stand where the others do. */
    static Clause form(Collection<String> lexemes) {
        return new Clause(joined(lexemes.stream().map(Clause::quoted), " | "), lexemes, Kind.FORM);
    }

    static Clause phrase(List<String> words) {
        return new Clause(joined(words.stream().map(Clause::quoted), " <-> "), words, Kind.PHRASE);
    }

    /** What begins like this, or one of the others. */
    static Clause beginning(String beginning, Collection<String> others) {
        var alternatives = Stream.concat(
                Stream.of(quoted(beginning) + ":*"), others.stream().map(Clause::quoted));
        return new Clause(joined(alternatives, " | "), others, Kind.ONE_OF_MANY);
    }

    double share(Frequencies frequencies) {
        var shares = lexemes.stream().mapToDouble(frequencies::of);
        return switch (kind) {
            case ONE_OF_MANY -> Math.min(1, shares.sum());
            case FORM -> shares.max().orElse(0);
            case PHRASE -> shares.min().orElse(1);
        };
    }

    enum Kind {
        ONE_OF_MANY,
        FORM,
        PHRASE
    }

    private static String joined(Stream<String> lexemes, String operator) {
        return lexemes.collect(Collectors.joining(operator, "(", ")"));
    }

    /** Keys of words hold neither quotation marks nor backslashes; here it does not depend on that. */
    private static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
