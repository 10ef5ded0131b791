package kontor.registration;

import java.time.Instant;
import java.util.UUID;

import kontor.member.PersonName;

/**
 * A sign-up as administrators see it: one that waits for their decision, or one whose address is still to be confirmed.
 *
 * @param since when the address was confirmed; otherwise when the time to confirm it ends
 */
public record Application(
        UUID reference, PersonName name, String email, String language, String words, Instant since) {}
