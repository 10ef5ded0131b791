package kontor.map;

/** That two of my contacts are each other's. */
record Tie(Long oneId, Long otherId) {}
