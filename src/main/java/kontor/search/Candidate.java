package kontor.search;

import java.util.Collection;

/**
 * A member whom a search finds.
 *
 * @param contact whether it is a contact of mine
 * @param named whether it is the name that was looked for
 * @param others how many are found in all that are no contacts of mine
 * @param counted whether these are all of them; if not, there are at least so many
 */
record Candidate(long id, boolean contact, boolean named, long others, boolean counted) {

    /** The same member, where all have been counted, this one with them. */
    Candidate countedWith(Collection<Candidate> all) {
        return new Candidate(
                id,
                contact,
                named,
                all.stream().mapToLong(Candidate::others).max().orElse(others),
                true);
    }
}
