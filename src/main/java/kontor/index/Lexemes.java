package kontor.index;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
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

    /** The share of members that meets it, if its clauses have nothing to do with one another, as first and last names. */
    double share(Frequencies frequencies) {
        return shares(frequencies).reduce(1, (one, other) -> one * other);
    }

    /**
     * The share of members that meets it, on the high side: words go together (head, of, procurement), so each more common one
     * counts for less, by its square root, the root of that, and so on.
     */
    double highShare(Frequencies frequencies) {
        var shares = shares(frequencies).sorted().toArray();
        var share = 1.0;
        for (var index = 0; index < shares.length; index++) share *= Math.pow(shares[index], Math.pow(0.5, index));
        return share;
    }

    /** The share of members that meets it at most: that of whoever has the rarest clause. */
    double shareAtMost(Frequencies frequencies) {
        return clauses.stream()
                .mapToDouble(clause -> clause.shareAtMost(frequencies))
                .min()
                .orElse(1);
    }

    private DoubleStream shares(Frequencies frequencies) {
        return clauses.stream().mapToDouble(clause -> clause.share(frequencies));
    }
}
