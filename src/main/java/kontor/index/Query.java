package kontor.index;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import kontor.shared.PlainText;

/**
 * What is typed into the search field: words in any order, and phrases in quotation marks. The first eight count. A quotation
 * mark that nothing closes is none.
 */
public record Query(String text) {

    public static final int MAX = 200;

    private static final int COUNTED = 8;
    private static final Pattern PART = Pattern.compile("[\"„“”«»]([^\"„“”«»]+)[\"„“”«»]|[^\\s\\p{Z}\"„“”«»]+");

    /** Whether it is longer than what is looked for. */
    public boolean isTooLong() {
        return text.codePointCount(0, text.length()) > MAX;
    }

    List<Part> parts() {
        if (isTooLong()) return List.of();

        return PART.matcher(PlainText.oneLine(text))
                .results()
                .map(Part::of)
                .filter(part -> !part.words().isEmpty())
                .limit(COUNTED)
                .toList();
    }

    /** All words that are looked for. */
    List<String> words() {
        return parts().stream()
                .flatMap(part -> part.words().stream())
                .distinct()
                .toList();
    }

    /** Whether something is typed that nobody can be found by, such as signs alone. */
    public boolean saysNothing() {
        return isTooLong() || (isEmpty() && !text.isBlank());
    }

    /** Whether something may be looked for that is only like it; a phrase is meant as it stands. */
    boolean isLoose() {
        return !isEmpty() && parts().stream().noneMatch(Part::phrase);
    }

    boolean isEmpty() {
        return parts().isEmpty();
    }

    /** The keys in the order typed, as names are compared while they are being typed. */
    public String key() {
        return String.join(" ", words());
    }

    /** Words by their keys; in a phrase they stand one after the other. */
    record Part(List<String> words, boolean phrase) {

        static Part of(MatchResult part) {
            return part.group(1) == null
                    ? new Part(Words.of(part.group()), false)
                    : new Part(Words.of(part.group(1)), true);
        }
    }
}
