package kontor.shared;

/** There is no such thing, or it is not yours to see; the one advice in {@code web} answers 404 to both. */
public class NotFound extends RuntimeException {}
