package kontor.index;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.util.function.SingletonSupplier;

/** What languages are called: in German, in English, and Europe's in themselves. */
final class Languages {

    /** Each takes some milliseconds to read, so these are Europe's alone. */
    private static final Set<String> OWN = Set.of(
            "be", "bg", "bs", "ca", "cs", "cy", "da", "de", "el", "es", "et", "eu", "fi", "fr", "ga", "hr", "hu", "is",
            "it", "lb", "lt", "lv", "mk", "mt", "nb", "nl", "nn", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr",
            "sv", "tr", "uk");

    private static final Supplier<Map<String, Set<String>>> NAMES = SingletonSupplier.of(Languages::read);

    private Languages() {}

    /** The keys of all names of the language that is called so, or of what was typed where none is. */
    static Set<String> alike(String name) {
        var key = key(name);
        return NAMES.get().getOrDefault(key, Set.of(key));
    }

    private static Map<String, Set<String>> read() {
        var names = new HashMap<String, Set<String>>();
        Stream.of(Locale.getISOLanguages())
                .map(Languages::namesOf)
                .forEach(alike -> alike.forEach(name -> names.putIfAbsent(name, alike)));
        return names;
    }

    private static Set<String> namesOf(String code) {
        var language = new Locale.Builder().setLanguage(code).build();
        return Stream.of(Locale.ENGLISH, Locale.GERMAN, OWN.contains(code) ? language : Locale.ENGLISH)
                .map(reader -> key(language.getDisplayLanguage(reader)))
                .collect(Collectors.toSet());
    }

    private static String key(String name) {
        return String.join(" ", Words.of(name));
    }
}
