package kontor.limit;

/** What is limited; {@code kontor.limits.<action>} says how often. */
public enum Action {
    /** Signing in, and showing by the password that it is oneself. */
    SIGN_IN,
    SIGN_UP,
    PASSWORD_RESET,
    /** Having a mail sent to an address that has still to be confirmed. */
    MAIL
}
