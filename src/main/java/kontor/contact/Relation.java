package kontor.contact;

import java.util.List;
import java.util.Set;

/**
 * How another member stands to me, as far as I may know.
 *
 * @param marks the names of what I have put on the other, such as a bookmark ({@link MarkSource})
 * @param mutual the contacts in common that are mine to see (D5), by name
 */
public record Relation(Standing standing, Set<String> marks, List<MutualContact> mutual) {}
