package kontor.journey;

import java.util.function.Predicate;

/**
 * What must not be found, and on which pages.
 *
 * @param where whether a page of this path must not hold it
 */
record Secret(String word, Predicate<String> where) {

    boolean isToldBy(String path, String source) {
        return where.test(path) && source.contains(word);
    }
}
