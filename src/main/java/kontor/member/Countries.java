package kontor.member;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import kontor.shared.Ascii;

/** The countries of ISO 3166-1 by their alpha-2 codes. */
final class Countries {

    private static final Map<String, String> CODES = codes();
    private static final Map<Locale, List<Option>> SORTED = new ConcurrentHashMap<>();

    private Countries() {}

    /** The code that is meant by a code or by a country's name in English or German; empty if there is none. */
    static Optional<String> codeOf(String typed) {
        return Optional.ofNullable(CODES.get(Ascii.fold(typed)));
    }

    /** All countries with their names in the reader's language, in the order of its dictionary, after none. */
    static List<Option> in(Locale language) {
        return SORTED.computeIfAbsent(language, Countries::sort);
    }

    private static List<Option> sort(Locale language) {
        var countries = Arrays.stream(Locale.getISOCountries())
                .map(code -> new Option(code, name(code, language)))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(language)));
        return Stream.concat(Stream.of(new Option("", "–")), countries).toList();
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            codes.put(Ascii.fold(name(code, Locale.ENGLISH)), code);
            codes.put(Ascii.fold(name(code, Locale.GERMAN)), code);
            codes.put(Ascii.fold(code), code);
        }
        return Map.copyOf(codes);
    }

    private static String name(String code, Locale language) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
    }

    /** One entry of a select. */
    public record Option(String value, String label) {}
}
