package kontor.search;

import java.util.List;

/**
 * What a search found: my contacts on the first page, and a page of the other members.
 *
 * @param moreContacts whether more of my contacts match than are shown
 * @param morePages whether there may be more pages than are known of so far
 * @param shown how many other members all pages show together
 * @param more how many match beyond them, counted up to a little more than a thousand
 * @param counted whether that is all; if not, there are at least so many
 * @param loosely whether nobody was found by what was typed, but by what is spelt or begins like it
 */
record Hits(
        List<Hit> contacts,
        boolean moreContacts,
        List<Hit> members,
        int page,
        int pages,
        boolean morePages,
        int shown,
        long more,
        boolean counted,
        boolean loosely) {

    static final Hits NONE = new Hits(List.of(), false, List.of(), 1, 1, false, 0, 0, true, false);

    public boolean isEmpty() {
        return contacts.isEmpty() && members.isEmpty();
    }
}
