package kontor.legal;

import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.stereotype.Component;

/**
 * Markdown (CommonMark) as HTML that is safe to show: HTML in it is shown as it was typed, links lead to web pages and
 * mail addresses only, of a picture its description stays, and headings stand below the page's own.
 */
@Component
class Markdown {

    private static final int LOWEST = 6;

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .build();

    String toHtml(String text) {
        var document = parser.parse(text);
        document.accept(new Tidying());
        return renderer.render(document);
    }

    private static class Tidying extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(LOWEST, heading.getLevel() + 1));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            Node description = image.getFirstChild();
            while (description != null) {
                var next = description.getNext();
                image.insertBefore(description);
                description = next;
            }
            image.unlink();
        }
    }
}
