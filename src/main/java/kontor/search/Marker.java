package kontor.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import kontor.index.Words;
import kontor.shared.Piece;

/**
 * Marks in a text what was looked for.
 *
 * @param words these, and whatever begins like one of the beginnings
 * @param parts the parts of a profile in which it was; none where that is any
 */
record Marker(Set<String> words, Set<String> beginnings, Set<String> parts) {

    private static final Marker OF_NOTHING = new Marker(Set.of(), Set.of(), Set.of());

    private static final int AROUND = 70;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}+#]+");

    /** This one, or one that marks nothing where it was not looked for in that part. */
    Marker in(String part) {
        return parts.isEmpty() || parts.contains(part) ? this : OF_NOTHING;
    }

    boolean finds(String text) {
        return !(words.isEmpty() && beginnings.isEmpty())
                && Words.of(text).stream().anyMatch(this::marks);
    }

    private boolean marks(String word) {
        return words.contains(word) || beginnings.stream().anyMatch(word::startsWith);
    }

    /** The whole text, in pieces. */
    List<Piece> mark(String text) {
        if (!text.isEmpty() && !finds(text)) return List.of(new Piece(text, false));

        var pieces = new ArrayList<Piece>();
        var read = 0;
        var word = WORD.matcher(text);
        while (word.find()) {
            if (!finds(word.group())) continue;

            if (word.start() > read) pieces.add(new Piece(text.substring(read, word.start()), false));
            pieces.add(new Piece(word.group(), true));
            read = word.end();
        }
        if (read < text.length()) pieces.add(new Piece(text.substring(read), false));
        return pieces;
    }

    /** As much of a long text as shows the first word that was looked for. */
    List<Piece> excerpt(String text) {
        var line = text.replaceAll("\\s+", " ");
        var first = WORD.matcher(line)
                .results()
                .filter(word -> finds(word.group()))
                .findFirst()
                .orElseThrow();
        var start = first.start() <= AROUND ? 0 : line.indexOf(' ', first.start() - AROUND) + 1;
        var end = line.length() - first.end() <= AROUND ? line.length() : line.lastIndexOf(' ', first.end() + AROUND);
        var excerpt = (start > 0 ? "… " : "")
                + line.substring(start, Math.max(end, first.end()))
                + (end < line.length() ? " …" : "");
        return mark(excerpt);
    }
}
