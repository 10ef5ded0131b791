package kontor.membership;

/** Premium members may start conversations, Basic members answer. */
public enum Plan {
    BASIC,
    PREMIUM;

    public boolean isPremium() {
        return this == PREMIUM;
    }
}
