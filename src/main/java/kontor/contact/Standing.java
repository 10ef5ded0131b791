package kontor.contact;

/** How another member stands to me. */
public enum Standing {
    NONE,
    /** I have asked, and wait. */
    ASKED,
    /** The other has asked me. */
    ASKED_BY,
    CONTACT
}
