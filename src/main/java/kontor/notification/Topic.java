package kontor.notification;

import java.util.Arrays;
import java.util.List;

/** What kinds of notices have in common, so that a long list of settings has parts. */
enum Topic {
    REQUESTS,
    MESSAGES,
    DETAILS,
    MEETINGS,
    SEARCHES,
    MEMBERSHIP;

    /** The kinds that belong to it, in the order in which pages list them. */
    public List<Kind> kinds() {
        return Arrays.stream(Kind.values()).filter(kind -> kind.topic() == this).toList();
    }
}
