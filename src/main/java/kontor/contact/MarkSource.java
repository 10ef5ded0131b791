package kontor.contact;

/**
 * Something of mine about another member, such as a bookmark, that a module above this one knows. How two members stand
 * to each other is asked in one statement, so a mark is a part of that.
 */
public interface MarkSource {

    /** What {@link Relation#marks} calls it; letters only. */
    String name();

    /** An SQL condition for the members whose ids are {@code :me} and {@code :other}, at the moment {@code :now}. */
    String query();
}
