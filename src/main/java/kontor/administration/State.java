package kontor.administration;

import java.util.Arrays;
import java.util.Locale;

/** Where somebody stands on the way in and out; the tabs of the page of members. */
enum State {
    ACTIVE,
    WAITING,
    UNCONFIRMED,
    SUSPENDED;

    /** The state of that name in an address; the first one for any other name. */
    static State of(String name) {
        return Arrays.stream(values())
                .filter(state -> state.path().equals(name))
                .findFirst()
                .orElse(ACTIVE);
    }

    /** The name in addresses. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether people in this state are members. */
    public boolean isMember() {
        return this == ACTIVE || this == SUSPENDED;
    }
}
