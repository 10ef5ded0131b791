package kontor.template;

import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;

/** Thymeleaf's language for Spring, in which paths are read faster. */
class PageDialect extends SpringStandardDialect {

    private final IStandardVariableExpressionEvaluator paths = new PathEvaluator();

    @Override
    public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
        return paths;
    }
}
