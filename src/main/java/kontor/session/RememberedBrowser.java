package kontor.session;

import java.time.Instant;

/**
 * A browser that signs in by itself, as {@code persistent_logins} has it.
 *
 * @param series the hash of its series, in hexadecimal digits
 */
record RememberedBrowser(String series, String agent, Instant since, Instant lastUsedAt) {}
