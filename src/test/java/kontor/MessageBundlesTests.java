package kontor;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

/** Both languages are first-class: every text stands in the bundles, in both. */
class MessageBundlesTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    @ParameterizedTest
    @MethodSource("bundles")
    void hasTheSameKeysInBothLanguages(Path english) throws IOException {
        var german = Path.of(english.toString().replace(".properties", "_de.properties"));

        assertThat(keys(german)).isEqualTo(keys(english));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void saysNothingThatIsNotInABundle(Path template) throws IOException {
        var page = Jsoup.parse(Files.readString(template));

        assertThat(page.select("body, body *").stream()
                        .filter(element -> WORD.matcher(element.ownText()).find())
                        .filter(not(MessageBundlesTests::isReplaced))
                        .map(Element::outerHtml))
                .isEmpty();
    }

    @Test
    void everyBundleIsListedInTheSettings() throws IOException {
        var settings = new Properties();
        settings.load(new StringReader(Files.readString(RESOURCES.resolve("application.properties"))));
        var listed = settings.getProperty("spring.messages.basename").split(",");

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(bundles()
                        .map(path -> "messages/" + path.getFileName().toString().replace(".properties", ""))
                        .toList());
    }

    /** In German a blank stands between the two, at which a line must not end. */
    @ParameterizedTest
    @MethodSource("bundles")
    void aPercentSignStaysWithItsNumber(Path english) throws IOException {
        var german = Path.of(english.toString().replace(".properties", "_de.properties"));

        assertThat(texts(german).values())
                .allSatisfy(text -> assertThat(text.toString()).doesNotContain(" %"));
    }

    static Stream<Path> bundles() throws IOException {
        return files("messages", ".properties").stream()
                .filter(path -> !path.toString().contains("_de."));
    }

    static Stream<Path> templates() throws IOException {
        return files("templates", ".html").stream();
    }

    private static Set<String> keys(Path bundle) throws IOException {
        return new TreeSet<>(texts(bundle).stringPropertyNames());
    }

    private static Properties texts(Path bundle) throws IOException {
        var texts = new Properties();
        texts.load(new StringReader(Files.readString(bundle)));
        return texts;
    }

    /** The prototype text of an element is replaced, or the language's own name of itself. */
    private static boolean isReplaced(Element element) {
        return Stream.iterate(element, parent -> parent != null, Element::parent)
                .anyMatch(one -> Stream.of("th:text", "th:utext", "th:replace", "th:insert", "lang")
                        .anyMatch(one::hasAttr));
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (var all = Files.walk(RESOURCES.resolve(folder))) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        }
    }
}
