package kontor.demo.material;

import java.util.List;

/** Lines of the form {@code key: value} that belong together; a key may come several times. */
public record Block(List<Line> lines) {

    /** The key's value, or empty. */
    public String get(String key) {
        return all(key).stream().findFirst().orElse("");
    }

    public List<String> all(String key) {
        return lines.stream()
                .filter(line -> line.key().equals(key))
                .map(Line::value)
                .toList();
    }

    /** The key's value as a list, where commas part it. */
    public List<String> list(String key) {
        return Lines.split(get(key), ",", -1);
    }

    public record Line(String key, String value) {

        static Line of(String text) {
            var parts = Lines.split(text, ":", 2);
            return new Line(parts.get(0), parts.get(1).replace("\\n", "\n"));
        }
    }
}
