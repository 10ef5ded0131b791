package kontor.index;

import java.util.List;

/**
 * Whom a search found, in the order of names and ranks.
 *
 * @param loosely whether nobody was found by what was typed, but by what is spelt or begins like it
 */
public record Found(Selection selection, Wanted wanted, boolean loosely) {

    /** All members it found, contacts or not. */
    public List<Candidate> candidates() {
        return selection.candidates();
    }

    /** My contacts among them. */
    public List<Candidate> contacts() {
        return selection.candidates().stream().filter(Candidate::contact).toList();
    }

    /** Those who are no contacts of mine. */
    public List<Candidate> others() {
        return selection.candidates().stream().filter(one -> !one.contact()).toList();
    }

    /** How many others there are in all, counted up to a little more than a thousand. */
    public long countOfOthers() {
        return selection.others();
    }

    /** Whether these are all others; if not, there are at least so many. */
    public boolean isCounted() {
        return selection.counted();
    }
}
