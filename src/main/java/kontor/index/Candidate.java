package kontor.index;

/**
 * A member whom a search finds.
 *
 * @param contact whether it is a contact of mine
 * @param named whether it is the name that was looked for
 */
public record Candidate(long id, boolean contact, boolean named) {}
