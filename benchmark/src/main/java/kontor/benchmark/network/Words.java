package kontor.benchmark.network;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The lists of {@code words.txt}. */
final class Words {

    private final Map<String, List<String>> lists = read();

    List<String> of(String list) {
        return Objects.requireNonNull(lists.get(list), list);
    }

    private static Map<String, List<String>> read() {
        var file = Objects.requireNonNull(Words.class.getResourceAsStream("/network/words.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> items(parts[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> items(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).toList();
    }
}
