package kontor.demo.material;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds words that their readers have not read before. */
public final class FreshWords {

    private final Dice dice;
    private final Set<List<Object>> read = new HashSet<>();

    public FreshWords(Dice dice) {
        this.dice = dice;
    }

    /** One of these words that is new to both readers, who go by numbers; empty if they know all. */
    public <T> Optional<T> fresh(List<T> words, long one, long other) {
        var found = dice.shuffled(words).stream()
                .filter(word -> isNew(word, one) && isNew(word, other))
                .findFirst();
        found.ifPresent(word -> {
            read.add(List.of(one, word));
            read.add(List.of(other, word));
        });
        return found;
    }

    private <T> boolean isNew(T word, long reader) {
        return !read.contains(List.of(reader, word));
    }
}
