package kontor.contact;

/** How another member stands to me. */
public enum Standing {
    NONE,
    /** I have asked, and wait. */
    ASKED,
    /** The other has asked me. */
    ASKED_BY,
    CONTACT;

    public boolean isNone() {
        return this == NONE;
    }

    public boolean isAsked() {
        return this == ASKED;
    }

    public boolean isAskedBy() {
        return this == ASKED_BY;
    }

    public boolean isContact() {
        return this == CONTACT;
    }
}
