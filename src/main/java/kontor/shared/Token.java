package kontor.shared;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

import static java.nio.charset.StandardCharsets.UTF_8;

/** 256 random bits that stand in a link or a cookie. Only the hash is stored, so the database alone opens nothing. */
public record Token(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** A new token that nobody can guess. */
    public static Token random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The token of an address or a form. */
    public static Token valueOf(String text) {
        return new Token(text);
    }

    /** SHA-256; a slow hash would add nothing to so many random bits. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The hash in hexadecimal digits. */
    public String hexHash() {
        return HexFormat.of().formatHex(hash());
    }

    @Override
    public String toString() {
        return "a token";
    }
}
