package kontor.administration;

/** What an administrator did. The names stand in the log for good. */
public enum Deed {
    APPLICATION_APPROVED,
    APPLICATION_TURNED_DOWN,
    CONFIRMATION_SENT,
    PREMIUM_GRANTED,
    PREMIUM_ENDED,
    MEMBER_SUSPENDED,
    MEMBER_RESTORED,
    SESSIONS_ENDED,
    ADMINISTRATOR_APPOINTED,
    ADMINISTRATOR_WITHDRAWN,
    TEXT_EDITED,
    TEXT_RESET
}
