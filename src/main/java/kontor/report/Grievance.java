package kontor.report;

/** Why something is reported. */
public enum Grievance {
    HARASSMENT,
    SPAM,
    FALSE_IDENTITY,
    UNLAWFUL,
    OTHER
}
