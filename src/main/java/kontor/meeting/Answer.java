package kontor.meeting;

/** What somebody who is invited says. */
public enum Answer {
    YES,
    MAYBE,
    NO
}
