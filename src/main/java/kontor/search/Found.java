package kontor.search;

import java.util.List;

/**
 * Whom a search found, in the order of names and ranks.
 *
 * @param loosely whether nobody was found by what was typed, but by what is spelt or begins like it
 */
record Found(Selection selection, Wanted wanted, boolean loosely) {

    List<Candidate> contacts() {
        return selection.candidates().stream().filter(Candidate::contact).toList();
    }

    List<Candidate> others() {
        return selection.candidates().stream().filter(one -> !one.contact()).toList();
    }
}
