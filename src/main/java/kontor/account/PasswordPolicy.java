package kontor.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.nulabinc.zxcvbn.StandardDictionaries;
import org.springframework.validation.Errors;

import kontor.shared.Ascii;

/** Which passwords are too easy to guess (NIST SP 800-63B, 3.1.1.2): no rules of composition, only length and use. */
public final class PasswordPolicy {

    static final int MIN_LENGTH = 8;
    static final int MAX_LENGTH = 128;

    private static final int COMMONEST = 10_000;
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    private PasswordPolicy() {}

    /** The message that tells the fault of a password; empty if it has none. */
    static Optional<String> faultOf(Password password) {
        if (password.length() < MIN_LENGTH) return Optional.of("account.password.tooShort");
        if (password.length() > MAX_LENGTH) return Optional.of("account.password.tooLong");
        if (isCommon(password)) return Optional.of("account.password.common");

        return Optional.empty();
    }

    /** Reports a password at its field if it is made of the name or the address of its owner. */
    public static void refuseOwnWords(Password password, PasswordOwner owner, Errors errors) {
        if (errors.hasFieldErrors("password") || !isMadeOf(password, owner)) return;

        errors.rejectValue("password", "account.password.own");
    }

    /** Whether nothing is left of a password without digits, signs, and the words of this name and address. */
    static boolean isMadeOf(Password password, PasswordOwner owner) {
        var words = Stream.of(owner.name().full(), owner.address().value())
                .flatMap(text -> NO_LETTERS.splitAsStream(Ascii.fold(text)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        return consistsOf(
                words, NO_LETTERS.matcher(Ascii.fold(password.value())).replaceAll(""));
    }

    private static boolean consistsOf(Set<String> words, String letters) {
        var reached = new boolean[letters.length() + 1];
        reached[0] = true;
        for (var start = 0; start < letters.length(); start++)
            for (var word : words)
                if (reached[start] && letters.startsWith(word, start)) reached[start + word.length()] = true;

        return !letters.isEmpty() && reached[letters.length()];
    }

    private static boolean isCommon(Password password) {
        return Common.PASSWORDS.contains(password.value().toLowerCase(Locale.ROOT));
    }

    /** Read when the first password is judged. */
    private static final class Common {

        private static final Set<String> PASSWORDS = read();

        private static Set<String> read() {
            try {
                var byRank = StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies();
                return byRank.stream().limit(COMMONEST).collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
