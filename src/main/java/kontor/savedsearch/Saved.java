package kontor.savedsearch;

import java.time.Instant;

/** A row of {@code saved_search}, but for those whom it knows. */
record Saved(long id, long memberId, String address, Instant savedAt, int fresh) {}
