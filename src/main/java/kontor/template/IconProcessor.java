package kontor.template;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/** {@code <svg kontor:icon="people">}: an icon of the sprite, by its name or by an expression for it. */
class IconProcessor extends AbstractAttributeTagProcessor {

    private static final int AS_TEXT = 1300;

    private final Icons icons;

    IconProcessor(Icons icons) {
        super(TemplateMode.HTML, KontorDialect.PREFIX, "svg", false, "icon", true, AS_TEXT, true);
        this.icons = icons;
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag svg,
            AttributeName attribute,
            String icon,
            IElementTagStructureHandler structure) {
        structure.replaceWith(icons.use(name(context, icon)), false);
    }

    private static String name(ITemplateContext context, String icon) {
        if (!icon.startsWith("${")) return icon;

        var parser = StandardExpressions.getExpressionParser(context.getConfiguration());
        return String.valueOf(parser.parseExpression(context, icon).execute(context));
    }
}
