package kontor.benchmark.network;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as Kontor looks them up: in lower case, ä as ae, é as e. */
final class Folded {

    private Folded() {}

    static String text(String text) {
        var spelt = text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("ø", "oe")
                .replace("ı", "i");
        return Normalizer.normalize(spelt, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
