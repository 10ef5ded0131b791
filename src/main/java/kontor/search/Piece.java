package kontor.search;

/** A piece of a text; marked if it is what was looked for. */
public record Piece(String text, boolean marked) {}
