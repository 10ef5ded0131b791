package kontor.search;

/**
 * A member whom a search finds.
 *
 * @param contact whether it is a contact of mine
 * @param named whether it is the name that was looked for
 */
record Candidate(long id, boolean contact, boolean named) {}
