package kontor.message;

import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;
import org.springframework.stereotype.Component;

/** Finds the links in a plain text; nothing else in it becomes markup (N2). */
@Component
class Texts {

    private static final Pattern WEB_ADDRESS =
            Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final LinkExtractor links = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW))
            .build();

    /** The text in pieces, which together are the text. */
    public List<Segment> segments(String text) {
        return StreamSupport.stream(links.extractSpans(text).spliterator(), false)
                .map(span -> segment(span, text.substring(span.getBeginIndex(), span.getEndIndex())))
                .toList();
    }

    private static Segment segment(Span span, String text) {
        return new Segment(text, span instanceof LinkSpan link ? href(link.getType(), text) : null);
    }

    private static @Nullable String href(LinkType type, String text) {
        if (type == LinkType.WWW) return "https://" + text;

        return WEB_ADDRESS.matcher(text).matches() ? text : null;
    }

    /**
     * A piece of a text.
     *
     * @param href where it leads: an absolute http(s) address; null if it is no link
     */
    record Segment(String text, @Nullable String href) {}
}
