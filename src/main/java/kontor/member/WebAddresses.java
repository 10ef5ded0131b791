package kontor.member;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of web pages, as people type them. */
final class WebAddresses {

    static final int MAX_LENGTH = 500;

    private static final Pattern SCHEME = Pattern.compile("(?i)https?://.*");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)https?://(?<host>[^\\s\\p{C}/?#@:\\\\]+)(:\\d{1,5})?([/?#][^\\s\\p{C}]*)?");

    private WebAddresses() {}

    /**
     * The absolute http(s) address that is meant, https where the text names no scheme; empty if it is none, as with
     * other schemes, a user name in front of the host, or a host that only one's own network knows.
     */
    static Optional<String> complete(String typed) {
        var address = SCHEME.matcher(typed).matches() ? typed : "https://" + typed;
        var parts = ADDRESS.matcher(address);
        return parts.matches() && address.length() <= MAX_LENGTH && isPublic(parts.group("host"))
                ? Optional.of(address)
                : Optional.empty();
    }

    private static boolean isPublic(String host) {
        try {
            var ascii = IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES);
            var dot = ascii.indexOf('.');
            return dot > 0 && dot < ascii.length() - 1;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
