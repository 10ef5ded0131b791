package kontor.shared;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Letters of Europe's languages written with the 26 of ASCII, as in handles and when names are looked up. */
public final class Ascii {

    private static final Map<Integer, String> SPELT_OUT = Map.ofEntries(
            spelt('ä', "ae"),
            spelt('ö', "oe"),
            spelt('ü', "ue"),
            spelt('ß', "ss"),
            spelt('æ', "ae"),
            spelt('ø', "oe"),
            spelt('å', "aa"),
            spelt('œ', "oe"),
            spelt('ð', "d"),
            spelt('þ', "th"),
            spelt('ł', "l"),
            spelt('đ', "d"),
            spelt('ı', "i"));

    private Ascii() {}

    /** The text in lower case, ä as ae, é as e; letters of other scripts and all signs stay as they are. */
    public static String fold(String text) {
        var lower = Normalizer.normalize(text, Form.NFC).toLowerCase(Locale.ROOT);
        var spelt = lower.codePoints()
                .mapToObj(letter -> SPELT_OUT.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
        return Normalizer.normalize(spelt, Form.NFD).replaceAll("\\p{M}", "");
    }

    private static Map.Entry<Integer, String> spelt(char letter, String ascii) {
        return Map.entry((int) letter, ascii);
    }
}
