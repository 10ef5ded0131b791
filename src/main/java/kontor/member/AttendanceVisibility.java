package kontor.member;

/** To whom guest lists may name a member who comes to a meeting (E3). */
public enum AttendanceVisibility {
    NOBODY,
    CONTACTS,
    EVERYBODY;

    /** Whether it may be known to somebody who is, or is not, a contact. */
    public boolean admits(boolean contact) {
        return this == EVERYBODY || (this == CONTACTS && contact);
    }
}
