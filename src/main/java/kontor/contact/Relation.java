package kontor.contact;

import java.util.List;

/**
 * How another member stands to me, as far as I may know.
 *
 * @param mutual the contacts in common that are mine to see (D5), by name
 */
public record Relation(Standing standing, List<MutualContact> mutual) {}
