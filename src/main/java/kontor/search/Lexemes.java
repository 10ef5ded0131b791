package kontor.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition on {@code search_entry.document}: all of these clauses. Lexemes behind a mark and a slash stand for one field,
 * those without for any; the migration of {@code search} says which there are.
 */
record Lexemes(List<Clause> clauses) {

    static final Lexemes NONE = new Lexemes(List.of());

    static Lexemes of(Stream<Clause> clauses) {
        return new Lexemes(clauses.toList());
    }

    /** Each of these, as it is. */
    static Lexemes each(Collection<String> lexemes) {
        return of(lexemes.stream().map(lexeme -> Clause.any(List.of(lexeme))));
    }

    Lexemes and(Lexemes others) {
        return of(Stream.concat(clauses.stream(), others.clauses.stream()));
    }

    boolean isEmpty() {
        return clauses.isEmpty();
    }

    /** As PostgreSQL reads a {@code tsquery}; empty if there is no condition. */
    String query() {
        return clauses.stream().map(Clause::query).collect(Collectors.joining(" & "));
    }

    /** The share of members that meets it, if its clauses have nothing to do with one another. */
    double share(Frequencies frequencies) {
        return clauses.stream().mapToDouble(clause -> clause.share(frequencies)).reduce(1, (one, other) -> one * other);
    }
}
