package kontor.savedsearch;

/** A saved search of this member has found somebody anew. */
public record NewHitsFound(Long memberId) {}
