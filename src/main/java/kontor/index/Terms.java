package kontor.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** Makes a condition of what is typed and chosen. */
@Component
class Terms {

    private static final int LONG_ENOUGH = 3;
    private static final List<String> NOWHERE = List.of("a/");

    private final Stemmer stemmer;
    private final Cities cities;

    Terms(Stemmer stemmer, Cities cities) {
        this.stemmer = stemmer;
        this.cities = cities;
    }

    /** All words in any form, and all filters. */
    Wanted of(Query query, Filters filters, Collection<String> mySchools) {
        var stems =
                stemmer.stemsToLookFor(Stream.of(query.words(), Words.of(filters.title()), Words.of(filters.skill()))
                        .flatMap(List::stream)
                        .collect(Collectors.toSet()));
        var words = Lexemes.of(query.parts().stream().flatMap(part -> clauses(part, stems)));
        return new Wanted(words, names(query), filtered(filters, mySchools, stems), stems);
    }

    /** The same words where too little was found: names that are spelt alike, and what only begins like the words. */
    Wanted loosely(Query query, Wanted wanted, Map<String, Set<String>> neighbours) {
        var clauses = query.words().stream().map(word -> loose(word, wanted.stems(), neighbours));
        return new Wanted(Lexemes.of(clauses), Lexemes.NONE, wanted.filters(), wanted.stems());
    }

    private static Clause loose(String word, Map<String, String> stems, Map<String, Set<String>> neighbours) {
        var others = new ArrayList<>(anyForm(word, stems));
        neighbours.getOrDefault(word, Set.of()).forEach(name -> others.add("n/" + name));
        return word.length() >= LONG_ENOUGH ? Clause.beginning(word, others) : Clause.any(others);
    }

    private Stream<Clause> clauses(Query.Part part, Map<String, String> stems) {
        return part.phrase()
                ? Stream.of(Clause.phrase(part.words()))
                : part.words().stream().map(word -> Clause.any(anyFormOrCity(word, stems)));
    }

    private static Lexemes names(Query query) {
        return Lexemes.each(query.words().stream().map(word -> "n/" + word).toList());
    }

    private Lexemes filtered(Filters filters, Collection<String> mySchools, Map<String, String> stems) {
        var clauses = new ArrayList<Clause>();
        var employed = filters.nowThere() ? "e/" : "c/";
        Words.of(filters.company()).forEach(word -> clauses.add(Clause.any(List.of(employed + word))));
        Words.of(filters.title()).forEach(word -> clauses.add(Clause.any(List.of("t/" + stem(word, stems)))));
        Words.of(filters.skill()).forEach(word -> clauses.add(Clause.any(List.of("k/" + stem(word, stems)))));
        if (filters.industry() != null) clauses.add(Clause.any(List.of("i/" + filters.industry())));
        if (!filters.city().isEmpty()) clauses.add(Clause.any(places(filters)));
        if (!filters.language().isEmpty()) clauses.add(Clause.any(marked("l/", Languages.alike(filters.language()))));
        if (filters.mySchool()) clauses.add(Clause.any(mySchools.isEmpty() ? NOWHERE : marked("a/", mySchools)));
        if (filters.commissions()) clauses.add(Clause.any(List.of("o/commissions")));
        if (filters.jobs()) clauses.add(Clause.any(List.of("o/jobs")));
        return new Lexemes(clauses);
    }

    private Set<String> places(Filters filters) {
        var radius = filters.radius();
        return radius == null
                ? cities.only(filters.city())
                : cities.find(filters.city())
                        .map(centre -> cities.around(centre, radius))
                        .orElseGet(() -> cities.only(filters.city()));
    }

    /** Who looks for Danzig means whoever lives in Gdańsk, too. */
    private List<String> anyFormOrCity(String word, Map<String, String> stems) {
        return Stream.concat(anyForm(word, stems).stream(), cities.byOtherNames(word).stream())
                .toList();
    }

    private static List<String> anyForm(String word, Map<String, String> stems) {
        return List.of("n/" + word, "~" + stem(word, stems));
    }

    private static String stem(String word, Map<String, String> stems) {
        return stems.getOrDefault(word, word);
    }

    private static List<String> marked(String mark, Collection<String> words) {
        return words.stream().map(word -> mark + word).toList();
    }
}
