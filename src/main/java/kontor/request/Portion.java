package kontor.request;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list, newest first.
 *
 * @param before where the next page begins; null on the last
 */
record Portion<T>(List<T> items, @Nullable Instant before) {

    /** Of a list that was read with one item more than a page holds. */
    static <T> Portion<T> of(List<T> found, int size, Function<T, Instant> time) {
        if (found.size() <= size) return new Portion<>(found, null);

        var items = found.subList(0, size);
        return new Portion<>(items, time.apply(items.get(size - 1)));
    }
}
