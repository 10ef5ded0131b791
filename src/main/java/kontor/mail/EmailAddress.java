package kontor.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import kontor.shared.PlainText;

/**
 * An e-mail address (RFC 5321, 4.1.2) in the one form in which Kontor compares and stores it: lower case, a domain with
 * umlauts in its ASCII form. A form that binds one reports anything else at its field as {@code typeMismatch}.
 */
public record EmailAddress(String value) {

    public static final int MAX_LENGTH = 254;

    private static final Pattern FORM = Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
            + "@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");
    private static final int MAX_LOCAL_LENGTH = 64;

    public EmailAddress {
        if (value.length() > MAX_LENGTH
                || value.indexOf('@') > MAX_LOCAL_LENGTH
                || !FORM.matcher(value).matches()) throw new IllegalArgumentException("not an e-mail address");
    }

    /** The address that somebody typed; an {@link IllegalArgumentException} if it is none. */
    public static EmailAddress of(String typed) {
        var text = PlainText.normalize(typed).strip().toLowerCase(Locale.ROOT);
        var at = text.lastIndexOf('@');
        return new EmailAddress(text.substring(0, at + 1) + IDN.toASCII(text.substring(at + 1)));
    }

    public static Optional<EmailAddress> parse(String typed) {
        try {
            return Optional.of(of(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What stands behind the {@code @}, in ASCII and lower case. */
    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
