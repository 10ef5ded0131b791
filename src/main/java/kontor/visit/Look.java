package kontor.visit;

import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import kontor.shared.PlainText;

/**
 * A look at a profile.
 *
 * @param words of the search that led there, or empty
 * @param ahead whether a program fetches the page before anybody looks at it
 */
public record Look(String words, boolean ahead) {

    static final int MAX = 200;

    /** The look that a request for a profile is; its words are those of the parameter {@code q}. */
    public static Look in(HttpServletRequest request) {
        return new Look(clean(request.getParameter("q")), isAhead(request));
    }

    private static boolean isAhead(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || Stream.of("Sec-Purpose", "Purpose")
                        .map(request::getHeader)
                        .anyMatch(purpose -> purpose != null && purpose.contains("prefetch"));
    }

    /** On one line and cut to what is kept; what cannot be stored is not kept, and no fault of the page. */
    private static String clean(@Nullable String typed) {
        try {
            return cut(PlainText.oneLine(typed == null ? "" : PlainText.normalize(typed)));
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String cut(String text) {
        return text.codePoints()
                .limit(MAX)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
