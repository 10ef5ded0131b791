package kontor.meeting;

/** To whom a meeting names who comes, as far as each of them allows it (E3). */
public enum GuestList {
    /** Whoever said yes or maybe. */
    GUESTS,
    MEMBERS,
    /** Nobody else. */
    HOST
}
