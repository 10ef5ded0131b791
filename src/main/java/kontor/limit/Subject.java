package kontor.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import kontor.shared.Token;

/** Whose tries are counted. */
public record Subject(Kind kind, String name) {

    enum Kind {
        CLIENT,
        ACCOUNT,
        MEMBER,
        DEVICE
    }

    private static final int NETWORK = 8;

    /** What is an address and no name, so that nothing is looked up. */
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F.]*:[0-9a-fA-F.:]*");

    /** Where a request comes from: an IPv4 address, or a network of IPv6 (a /64), of which one household has many addresses. */
    public static Subject client(HttpServletRequest request) {
        return new Subject(Kind.CLIENT, network(request.getRemoteAddr()));
    }

    /** An e-mail address, whether it has an account or not. */
    public static Subject account(String emailAddress) {
        return new Subject(Kind.ACCOUNT, emailAddress);
    }

    /** A member who is signed in. */
    public static Subject member(Long memberId) {
        return new Subject(Kind.MEMBER, memberId.toString());
    }

    /** A browser in which a member has signed in before. */
    public static Subject device(Token token) {
        return new Subject(Kind.DEVICE, token.value());
    }

    static String network(String address) {
        var literal = address.replaceFirst("%.*", ""); // without the zone (RFC 4007, 11)
        if (!LITERAL.matcher(literal).matches()) return address;

        try {
            var ip = InetAddress.getByName(literal);
            return ip instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(ip.getAddress(), NETWORK))
                    : ip.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
