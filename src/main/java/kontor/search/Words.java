package kontor.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import static java.util.function.Predicate.not;

/** Words as searches compare them; {@code search_key} and {@code search_words} say the same in the database. */
final class Words {

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");

    private static final Pattern SIGNS = Pattern.compile(
            "[\\x01-\\x22\\x24-\\x2a\\x2c-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\xbf\\u2000-\\u206f\\u3000-\\u303f]+");

    private static final String FROM = "øłđðı";
    private static final String TO = "olddi";

    private Words() {}

    /** In lower case, without accents, and ä, ae and a alike, so that Müller, Mueller and Muller are one. */
    static String key(String text) {
        var lower = Normalizer.normalize(text.replace("\0", " "), Form.NFKD).toLowerCase(Locale.ROOT);
        var plain = ACCENTS.matcher(lower)
                .replaceAll("")
                .replace("ß", "ss")
                .replace("æ", "a")
                .replace("œ", "o")
                .replace("þ", "th");
        return letters(plain)
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u")
                .replace("aa", "a");
    }

    /** The keys of a text's words. Signs part them, but for those of C++ and C#. */
    static List<String> of(String text) {
        return Arrays.stream(SIGNS.split(key(text)))
                .filter(not(String::isEmpty))
                .toList();
    }

    private static String letters(String text) {
        var plain = text;
        for (var index = 0; index < FROM.length(); index++) plain = plain.replace(FROM.charAt(index), TO.charAt(index));
        return plain;
    }
}
