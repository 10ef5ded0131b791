package kontor.release;

import static java.util.stream.Collectors.joining;

/**
 * An item of mine that I may release.
 *
 * @param value what it says; empty if I have not filled it in, and then there is nothing to release
 * @param ticked whether it is ticked when the form opens
 */
public record Choice(Detail detail, String value, boolean ticked) {

    public boolean isFilled() {
        return !value.isEmpty();
    }

    /** What it says in the reader's language. */
    public String text() {
        return isFilled() ? new Item(detail, value).text() : "";
    }

    /** The same in one line, as an address is written in a sentence. */
    public String line() {
        return text().lines().collect(joining(", "));
    }
}
