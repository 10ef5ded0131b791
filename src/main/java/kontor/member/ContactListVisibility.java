package kontor.member;

/** Who may see a member's contact list (D5). */
public enum ContactListVisibility {
    NOBODY,
    CONTACTS,
    MEMBERS;

    /** Whether the list is open to somebody who is, or is not, a contact of its owner. */
    public boolean admits(boolean contact) {
        return this == MEMBERS || (this == CONTACTS && contact);
    }
}
