package kontor.search;

import java.util.List;

import kontor.member.MemberCard;

/**
 * What a search found: my contacts on the first page, and a page of the other members.
 *
 * @param moreContacts whether more of my contacts match than are shown
 * @param shown how many other members all pages show together
 * @param more how many match beyond them, counted up to a little more than a thousand
 */
record Hits(
        List<MemberCard> contacts,
        boolean moreContacts,
        List<MemberCard> members,
        int page,
        int pages,
        int shown,
        long more) {

    static final Hits NONE = new Hits(List.of(), false, List.of(), 1, 1, 0, 0);

    public boolean isEmpty() {
        return contacts.isEmpty() && members.isEmpty();
    }
}
