package kontor.administration;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log.
 *
 * @param member whom it concerned; null if no member
 * @param details as {@link Deed} needs them: a day, a reason, the name of a text
 */
record AuditEntry(
        long number,
        Instant notedAt,
        Who actor,
        Deed deed,
        @Nullable Who member,
        @Nullable UUID application,
        String details) {

    /** What a reader recognises a sign-up by. */
    public String shortApplication() {
        return application == null ? "" : application.toString().substring(0, 8);
    }

    /**
     * A member as the log knows one.
     *
     * @param handle null once the account is closed
     */
    record Who(
            long number, @Nullable String handle, @Nullable String name) {}
}
