package kontor.template;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;

/** The way from a variable to a value, such as {@code request.sender.name}. */
record Path(String variable, List<String> properties) {

    private static final Pattern FORM = Pattern.compile("[a-zA-Z_]\\w*(\\.[a-zA-Z]\\w*)*");

    /** What is more than a path. It begins at a variable that no template has, and so leads nowhere. */
    private static final Path NONE = new Path("", List.of());

    static Path of(String expression) {
        if (!FORM.matcher(expression).matches()) return NONE;

        var names = Arrays.asList(expression.split("\\."));
        return new Path(names.get(0), List.copyOf(names.subList(1, names.size())));
    }

    /** The value; null where the way ends before, or is not one that {@link Getter} knows. */
    @Nullable
    Object in(IExpressionContext context) {
        var value = variable.isEmpty() ? null : context.getVariable(variable);
        for (var property : properties) {
            if (value == null) return null;
            value = Getter.of(value.getClass(), property).read(value);
        }
        return value;
    }
}
