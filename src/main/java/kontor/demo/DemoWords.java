package kontor.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds words that their readers have not read before, and fills in names. */
final class DemoWords {

    private final Dice dice;
    private final Set<List<Object>> read = new HashSet<>();

    DemoWords(Dice dice) {
        this.dice = dice;
    }

    /** One of these words that is new to both members; empty if they know all. */
    <T> Optional<T> fresh(List<T> words, DemoMember one, DemoMember other) {
        var found = dice.shuffled(words).stream()
                .filter(word -> isNew(word, one) && isNew(word, other))
                .findFirst();
        found.ifPresent(word -> {
            read.add(List.of(one.id(), word));
            read.add(List.of(other.id(), word));
        });
        return found;
    }

    static String fill(String text, Map<String, String> fields) {
        var filled = text;
        for (var field : fields.entrySet()) {
            filled = filled.replace("{" + field.getKey() + "}", field.getValue());
        }
        return filled;
    }

    private <T> boolean isNew(T word, DemoMember member) {
        return !read.contains(List.of(member.id(), word));
    }
}
