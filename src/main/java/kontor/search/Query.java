package kontor.search;

import java.util.List;
import java.util.stream.Stream;

import kontor.shared.Ascii;
import kontor.shared.PlainText;

import static java.util.function.Predicate.not;

/** What is looked for: words in any order, of which the first eight count; without a word everybody. */
record Query(String text) {

    static final int MAX = 200;

    private static final int WORDS = 8;

    boolean isTooLong() {
        return PlainText.length(text) > MAX;
    }

    /** For each word the pattern of LIKE that finds it anywhere in a folded text. */
    List<String> patterns() {
        return Stream.of(Ascii.fold(text).split("[\\s\\p{Z}]+"))
                .filter(not(String::isEmpty))
                .limit(WORDS)
                .map(word -> "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .toList();
    }
}
