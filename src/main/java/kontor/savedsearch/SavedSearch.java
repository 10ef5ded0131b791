package kontor.savedsearch;

import java.time.Instant;

import kontor.search.SearchAddress;

/**
 * A search that a member has saved.
 *
 * @param search what it looks for, and where
 * @param fresh how many it found anew the last time
 */
record SavedSearch(long id, SearchAddress search, Instant savedAt, int fresh) {}
