package kontor.report;

/** What the administrators did about a report. */
public enum Decision {
    NOTHING,
    WARNING,
    SUSPENSION
}
