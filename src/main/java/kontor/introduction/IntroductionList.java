package kontor.introduction;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A page of introductions, the latest first.
 *
 * @param before where the next page begins; null on the last
 */
record IntroductionList<T>(List<T> items, @Nullable Instant before) {

    static final int LENGTH = 25;

    /** From one introduction more than the page has, where there is one. */
    static <T> IntroductionList<T> of(List<T> found, Function<T, Instant> askedAt) {
        if (found.size() <= LENGTH) return new IntroductionList<>(found, null);

        var items = found.subList(0, LENGTH);
        return new IntroductionList<>(items, askedAt.apply(items.get(LENGTH - 1)));
    }
}
