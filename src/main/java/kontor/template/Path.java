package kontor.template;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.thymeleaf.context.IExpressionContext;

/**
 * The way from a variable to a value, such as {@code request.sender.name}, or from what a bean answers, such as
 * {@code @memberships.planOf(sender).premium}.
 *
 * @param call what a bean is asked; null where the way begins at the variable
 */
record Path(String variable, @Nullable Call call, List<String> properties) {

    /** The value of a way that leads nowhere, which is for Spring to explain. */
    static final Object NOWHERE = new Object();

    private static final String WAY = "[a-zA-Z_]\\w*(?:\\.[a-zA-Z]\\w*)*";
    private static final Pattern VARIABLE = Pattern.compile(WAY);
    private static final Pattern CALL =
            Pattern.compile("@(\\w+)\\.(\\w+)\\((" + WAY + "(?:, ?" + WAY + ")*)?\\)((?:\\.[a-zA-Z]\\w*)*)");

    private static final Path NONE = new Path("", null, List.of());

    static Path of(String expression) {
        if (VARIABLE.matcher(expression).matches()) {
            var names = expression.split("\\.");
            return new Path(names[0], null, properties(names));
        }
        var call = CALL.matcher(expression);
        if (!call.matches()) return NONE;

        return new Path(
                "",
                new Call(call.group(1), call.group(2), arguments(call.group(3))),
                properties(call.group(4).split("\\.")));
    }

    /** The value, which may be null; {@link #NOWHERE} if a part of it is not there, or not one that Kontor itself reads. */
    @Nullable
    Object in(IExpressionContext context, BeanFactory beans) {
        if (this.equals(NONE)) return NOWHERE;

        var value = call == null ? context.getVariable(variable) : call.in(context, beans);
        for (var property : properties) {
            if (value == null || value == NOWHERE) return NOWHERE;
            value = Getter.of(value.getClass(), property).read(value);
        }
        return value;
    }

    private static List<String> properties(String[] names) {
        return List.of(names).subList(1, names.length);
    }

    private static List<Path> arguments(@Nullable String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(", ?")).map(Path::of).toList();
    }
}
