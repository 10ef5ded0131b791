package kontor.shared;

/** A piece of a text; marked if it is what was looked for. Templates show a list of them with {@code kontor:pieces}. */
public record Piece(String text, boolean marked) {}
