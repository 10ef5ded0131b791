package kontor.account;

import java.net.IDN;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import kontor.mail.EmailAddress;
import kontor.shared.CannotStart;
import kontor.shared.Message;

/**
 * Who comes in ({@code KONTOR_SIGN_UP}): everybody, whom an administrator approves, or who has an address at one of some
 * domains. A domain stands for itself, not for those below it.
 *
 * @param domains in the form in which {@link EmailAddress} keeps them; none: addresses of every domain
 */
public record Admission(boolean byApproval, List<String> domains) {

    private static final Pattern DOMAIN = Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

    /** Throws {@link CannotStart} at anything but {@code open}, {@code approval}, or domains with commas between them. */
    public static Admission of(String setting) {
        return switch (setting.strip().toLowerCase(Locale.ROOT)) {
            case "open" -> new Admission(false, List.of());
            case "approval" -> new Admission(true, List.of());
            default -> new Admission(false, domains(setting));
        };
    }

    /** Whether somebody with this address may come in, or a member move to it. */
    public boolean admits(EmailAddress address) {
        return domains.isEmpty() || domains.contains(address.domain());
    }

    /** One of the domains, as people write and say them: {@code a.org, b.org or c.org}. There is at least one. */
    public Message domainsToRead() {
        var names = domains.stream().map(IDN::toUnicode).toList();
        var last = names.size() - 1;
        return Message.of("account.domains", names.size(), String.join(", ", names.subList(0, last)), names.get(last));
    }

    private static List<String> domains(String setting) {
        return Arrays.stream(setting.split(",", -1))
                .map(domain -> domain(domain.strip(), setting))
                .distinct()
                .toList();
    }

    private static String domain(String name, String setting) {
        var domain = ascii(name);
        if (DOMAIN.matcher(domain).matches()) return domain;

        throw new CannotStart("KONTOR_SIGN_UP is \"" + setting
                + "\", but it must be open, approval, or e-mail domains such as example.org,example.com");
    }

    private static String ascii(String name) {
        try {
            return IDN.toASCII(name.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
