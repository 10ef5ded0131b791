package kontor.template;

import java.util.List;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

import kontor.shared.Piece;

/** {@code <span kontor:pieces="${hit.name}">}: a text of which some {@link Piece}s are marked, as the element's content. */
class PiecesProcessor extends AbstractStandardExpressionAttributeTagProcessor {

    private static final int AS_TEXT = 1300;

    PiecesProcessor() {
        super(TemplateMode.HTML, KontorDialect.PREFIX, "pieces", AS_TEXT, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag element,
            AttributeName attribute,
            String expression,
            Object pieces,
            IElementTagStructureHandler structure) {
        var text = new StringBuilder();
        for (var piece : (List<?>) pieces) write((Piece) piece, text);
        structure.setBody(text, false);
    }

    private static void write(Piece piece, StringBuilder text) {
        var escaped = HtmlEscape.escapeHtml4Xml(piece.text());
        if (piece.marked()) text.append("<mark>").append(escaped).append("</mark>");
        else text.append(escaped);
    }
}
