package kontor.index;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Words as searches compare them; {@code search_key} and {@code search_words} say the same in the database. */
public final class Words {

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");

    private static final String FROM = "øłđðı";
    private static final String TO = "olddi";

    /** What becomes of each letter of the languages that Latin letters were made for; none of them minds its neighbours. */
    private static final String[] LATIN = IntStream.range(0, 0x250)
            .mapToObj(letter -> plain(String.valueOf((char) letter)))
            .toArray(String[]::new);

    private Words() {}

    /** In lower case, without accents, and ä, ae and a alike, so that Müller, Mueller and Muller are one. */
    static String key(String text) {
        var written = text.replace('\0', ' ');
        return (isLatin(written) ? plainLetters(written) : plain(written))
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u")
                .replace("aa", "a");
    }

    /** The keys of a text's words. Signs part them, but for those of C++ and C#. */
    public static List<String> of(String text) {
        var words = new ArrayList<String>();
        var key = key(text);
        var begin = 0;
        for (var index = 0; index <= key.length(); index++) {
            if (index < key.length() && !isSign(key.charAt(index))) continue;

            if (index > begin) words.add(key.substring(begin, index));
            begin = index + 1;
        }
        return words;
    }

    private static boolean isSign(char letter) {
        if (letter < 0xc0)
            return !isBetween('a', letter, 'z') && !isBetween('0', letter, '9') && "+#".indexOf(letter) < 0;

        return isBetween(0x2000, letter, 0x206f) || isBetween(0x3000, letter, 0x303f);
    }

    private static boolean isBetween(int first, char letter, int last) {
        return first <= letter && letter <= last;
    }

    private static boolean isLatin(String text) {
        for (var index = 0; index < text.length(); index++) if (text.charAt(index) >= LATIN.length) return false;
        return true;
    }

    private static String plainLetters(String text) {
        var plain = new StringBuilder(text.length() + 8);
        for (var index = 0; index < text.length(); index++) plain.append(LATIN[text.charAt(index)]);
        return plain.toString();
    }

    private static String plain(String text) {
        var lower = Normalizer.normalize(text, Form.NFKD).toLowerCase(Locale.ROOT);
        var plain = ACCENTS.matcher(lower)
                .replaceAll("")
                .replace("ß", "ss")
                .replace("æ", "a")
                .replace("œ", "o")
                .replace("þ", "th");
        for (var index = 0; index < FROM.length(); index++) plain = plain.replace(FROM.charAt(index), TO.charAt(index));
        return plain;
    }
}
