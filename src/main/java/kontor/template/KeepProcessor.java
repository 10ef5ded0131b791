package kontor.template;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.util.ConcurrentReferenceHashMap;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code <ul kontor:keep="layout/navigation :: top" kontor:by="${badges}">}: a fragment that is the same in one language
 * whenever what it is kept by is equal. It is rendered once, and holds nothing of a person or a session.
 */
class KeepProcessor extends AbstractAttributeTagProcessor {

    private static final int AS_TEXT = 1300;

    private final Map<Part, String> kept = new ConcurrentReferenceHashMap<>();

    KeepProcessor() {
        super(TemplateMode.HTML, KontorDialect.PREFIX, null, false, "keep", true, AS_TEXT, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag place,
            AttributeName attribute,
            String fragment,
            IElementTagStructureHandler structure) {
        var part = new Part(fragment, context.getLocale(), by(context, place));
        structure.replaceWith(kept.computeIfAbsent(part, missing -> render(context, fragment)), false);
    }

    private static @Nullable Object by(ITemplateContext context, IProcessableElementTag place) {
        var expression = place.getAttributeValue(KontorDialect.PREFIX, "by");
        if (expression == null) return null;

        var parser = StandardExpressions.getExpressionParser(context.getConfiguration());
        return parser.parseExpression(context, expression).execute(context);
    }

    private static String render(ITemplateContext context, String fragment) {
        var names = fragment.split(" :: ", 2);
        var text = new StringWriter();
        var template = new TemplateSpec(names[0], Set.of(names[1]), TemplateMode.HTML, null);
        context.getConfiguration().getTemplateManager().parseAndProcess(template, context, text);
        return text.toString();
    }

    private record Part(
            String fragment, Locale language, @Nullable Object by) {}
}
