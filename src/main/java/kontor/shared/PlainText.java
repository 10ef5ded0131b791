package kontor.shared;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Text as people type it, brought into the one form in which Kontor counts, compares and stores it. */
public final class PlainText {

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?");
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}");

    /**
     * Marks that turn the direction of what follows. They come along unseen where something is copied, such as a phone
     * number, and one that is not closed would turn the text of the page behind it too.
     */
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    /** Blanks of every width, and whatever else leaves nothing to be seen: joiners, marks, fillers. */
    private static final String BLANK =
            "[\\s\\p{Z}\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F"
                    + "\\u2060-\\u206F\\u2800\\u3164\\uFEFF\\uFFA0]+";

    private static final Pattern OUTER_BLANKS = Pattern.compile("^" + BLANK + "|" + BLANK + "$");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private PlainText() {}

    /**
     * The text in NFC, each line break as one {@code \n}, without marks that turn its direction.
     *
     * @throws IllegalArgumentException if it holds control characters other than line breaks and tabs
     */
    public static String normalize(String typed) {
        var directed = DIRECTIONS.matcher(typed).replaceAll("");
        var text = LINE_BREAK.matcher(Normalizer.normalize(directed, Form.NFC)).replaceAll("\n");
        if (UNSTORABLE.matcher(text).find()) throw new IllegalArgumentException("control characters in a text");
        return text;
    }

    /** The text without the blanks around it; empty if there is nothing else. */
    public static String strip(String text) {
        return OUTER_BLANKS.matcher(text).replaceAll("");
    }

    /** How long a text is to its reader: Unicode code points after {@link #normalize}. */
    public static int length(String typed) {
        var text = normalize(typed);
        return text.codePointCount(0, text.length());
    }

    /** The text on one line, each run of white space as one blank; empty if there is none. */
    public static String oneLine(@Nullable String typed) {
        return typed == null ? "" : WHITE_SPACE.matcher(typed).replaceAll(" ").strip();
    }
}
