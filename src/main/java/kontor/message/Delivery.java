package kontor.message;

import java.time.Instant;

/** A message that has just been stored. */
record Delivery(Long id, Long conversation, Instant sentAt) {}
