package kontor.template;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.ExpressionContext;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.context.WebExpressionContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.spring6.naming.SpringContextVariableNames;
import org.thymeleaf.standard.expression.AssignationUtils;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.web.servlet.IServletWebExchange;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/**
 * {@code <li kontor:keep="search/_hit :: hit" kontor:by="hit=${hit}, words=${words}">}: a fragment that is the same in one
 * language whenever all that it is kept by is equal. It is rendered once, and kept while there is room. Of the page's
 * variables it sees those that it is kept by and no others, so that it cannot show what belongs to another page; what it asks
 * of beans may depend on nothing else either. Its forms carry the token of whoever looks at them.
 */
class KeepProcessor extends AbstractAttributeTagProcessor {

    private static final int AS_TEXT = 1300;
    private static final int MOST_CHARACTERS = 16_000_000;

    /** What Spring's own attributes, links and messages need. */
    private static final List<String> OF_SPRING = List.of(
            ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
            SpringContextVariableNames.SPRING_REQUEST_CONTEXT,
            SpringContextVariableNames.THYMELEAF_REQUEST_CONTEXT);

    private final Cache<Part, Kept> parts = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Part part, Kept kept) -> kept.length())
            .build();

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
        var token = token(context);
        var part = new Part(fragment, context.getLocale(), !token.isEmpty(), by(context, place));
        var kept = parts.getIfPresent(part);
        if (kept == null) {
            kept = Kept.of(render(context, part), token);
            parts.put(part, kept);
        }
        structure.replaceWith(kept.with(token), false);
    }

    private static Map<String, @Nullable Object> by(ITemplateContext context, IProcessableElementTag place) {
        var by = new HashMap<String, @Nullable Object>();
        var assignations = place.getAttributeValue(KontorDialect.PREFIX, "by");
        if (assignations == null) return by;

        for (var each : AssignationUtils.parseAssignationSequence(context, assignations, false))
            by.put(
                    String.valueOf(each.getLeft().execute(context)),
                    each.getRight().execute(context));
        return by;
    }

    private static String token(ITemplateContext context) {
        return context.getVariable("_csrf") instanceof CsrfToken token ? token.getToken() : "";
    }

    private static String render(ITemplateContext context, Part part) {
        var names = part.fragment().split(" :: ", 2);
        var text = new StringWriter();
        var template = new TemplateSpec(names[0], Set.of(names[1]), TemplateMode.HTML, null);
        context.getConfiguration().getTemplateManager().parseAndProcess(template, seeing(part.by(), context), text);
        return text.toString();
    }

    private static IContext seeing(Map<String, @Nullable Object> by, ITemplateContext context) {
        var configuration = context.getConfiguration();
        var variables = new HashMap<>(by);
        for (var name : OF_SPRING) variables.put(name, context.getVariable(name));
        if (!(context instanceof IWebContext web))
            return new ExpressionContext(configuration, context.getLocale(), variables);

        return new WebExpressionContext(configuration, bare(web), context.getLocale(), variables);
    }

    /** The same request and answer, without the attributes in which the page's variables are. */
    private static IServletWebExchange bare(IWebContext context) {
        var exchange = (IServletWebExchange) context.getExchange();
        var application = (JakartaServletWebApplication) exchange.getApplication();
        return application.buildExchange(
                OwnAttributes.none((HttpServletRequest) exchange.getNativeRequestObject()),
                (HttpServletResponse) exchange.getNativeResponseObject());
    }

    /** Which part it is. A page of error may come without a token, and the forms of all others need theirs. */
    private record Part(String fragment, Locale language, boolean withToken, Map<String, @Nullable Object> by) {}

    /** What was rendered, cut where a token stands. */
    private record Kept(List<String> pieces) {

        static Kept of(String text, String token) {
            return new Kept(token.isEmpty() ? List.of(text) : List.of(text.split(Pattern.quote(token), -1)));
        }

        int length() {
            return pieces.stream().mapToInt(String::length).sum();
        }

        String with(String token) {
            return pieces.size() == 1 ? pieces.get(0) : String.join(token, pieces);
        }
    }
}
