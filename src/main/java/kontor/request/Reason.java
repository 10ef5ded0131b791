package kontor.request;

/** Why one member asks another to become contacts (R1). */
public enum Reason {
    COLLEAGUE,
    FORMER_COLLEAGUE,
    SCHOOL,
    BUSINESS_PARTNER,
    MET,
    OTHER
}
