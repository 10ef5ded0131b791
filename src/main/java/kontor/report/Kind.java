package kontor.report;

/** What is reported. */
public enum Kind {
    PROFILE,
    REQUEST,
    MESSAGE,
    MEETING
}
