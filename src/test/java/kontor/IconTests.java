package kontor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IconTests {

    private static final Pattern USE = Pattern.compile(
            "(?:icon\\(|empty\\(|entry\\(|kontor:icon=)['\"]([a-z0-9-]+)['\"](?:, '/[a-z-]*', '([a-z0-9-]+)')?");

    @Test
    void everyIconOfATemplateIsInTheSprite() throws IOException {
        var listed = Files.readAllLines(Path.of("src/main/resources/icons.txt"));

        assertThat(listed).containsAll(used());
    }

    private static Set<String> used() throws IOException {
        try (var templates = Files.walk(Path.of("src/main/resources/templates"))) {
            return templates
                    .filter(Files::isRegularFile)
                    .flatMap(template -> USE.matcher(read(template)).results())
                    .map(use -> use.group(2) == null ? use.group(1) : use.group(2))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
