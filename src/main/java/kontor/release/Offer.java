package kontor.release;

import java.util.List;
import java.util.Set;

import static java.util.stream.Collectors.toSet;

/** What a member may release, for a form; an item for each {@link Detail}. */
public record Offer(List<Choice> choices) {

    /** Those that say something. */
    public List<Choice> filled() {
        return choices.stream().filter(Choice::isFilled).toList();
    }

    /** Those that are still empty. */
    public List<Choice> missing() {
        return choices.stream().filter(choice -> !choice.isFilled()).toList();
    }

    /** What is ticked when the form opens. */
    public Set<Detail> ticked() {
        return filled().stream().filter(Choice::ticked).map(Choice::detail).collect(toSet());
    }
}
