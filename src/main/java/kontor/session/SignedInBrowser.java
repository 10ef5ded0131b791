package kontor.session;

import java.time.Instant;

/**
 * A browser in which a member is signed in, or which signs in by itself.
 *
 * @param key stands for it in addresses, and opens nothing
 * @param browser its name and that of its system; empty where it does not tell
 * @param current whether the page is shown in it
 */
public record SignedInBrowser(
        String key, String browser, String system, Instant since, Instant lastUsedAt, boolean current) {}
