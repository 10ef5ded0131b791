package kontor.search;

import java.util.List;

/**
 * Whom a search found, in the order of names and ranks.
 *
 * @param loosely whether nobody was found by what was typed, but by what is spelt or begins like it
 */
record Found(List<Candidate> candidates, Wanted wanted, boolean loosely) {

    List<Candidate> contacts() {
        return candidates.stream().filter(Candidate::contact).toList();
    }

    List<Candidate> others() {
        return candidates.stream().filter(one -> !one.contact()).toList();
    }
}
