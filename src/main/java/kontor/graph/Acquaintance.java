package kontor.graph;

/** A contact of contacts of mine, and how many of them. */
public record Acquaintance(Long memberId, int shared) {}
