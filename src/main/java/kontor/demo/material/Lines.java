package kontor.demo.material;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The demo's words, which stand in small text files; lines that begin with # explain. */
public final class Lines {

    private Lines() {}

    public static List<String> of(String file) {
        return read(file).filter(line -> !line.isBlank()).toList();
    }

    /** The rows of a file, each split at its semicolons into that many fields. */
    public static List<List<String>> rows(String file, int fields) {
        return of(file).stream().map(line -> split(line, ";", fields)).toList();
    }

    /** The blocks of a file, which are set apart by empty lines. */
    public static List<Block> blocks(String file) {
        var blocks = new ArrayList<Block>();
        var lines = new ArrayList<Block.Line>();
        for (var line : read(file).toList()) {
            if (!line.isBlank()) {
                lines.add(Block.Line.of(line));
            } else if (!lines.isEmpty()) {
                blocks.add(new Block(List.copyOf(lines)));
                lines.clear();
            }
        }
        if (!lines.isEmpty()) blocks.add(new Block(List.copyOf(lines)));
        return blocks;
    }

    public static List<String> split(String text, String separator, int fields) {
        return Arrays.stream(text.split(separator, fields)).map(String::strip).toList();
    }

    /** The text, with the fields in it filled in. */
    public static String fill(String text, Map<String, String> fields) {
        var filled = text;
        for (var field : fields.entrySet()) {
            filled = filled.replace("{" + field.getKey() + "}", field.getValue());
        }
        return filled;
    }

    private static Stream<String> read(String file) {
        try {
            var text = new ClassPathResource("demo/" + file + ".txt").getContentAsString(UTF_8);
            return text.lines().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
