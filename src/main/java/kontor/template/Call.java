package kontor.template;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.util.ClassUtils;
import org.thymeleaf.context.IExpressionContext;

/** A question to one of Kontor's beans, as templates ask it: {@code @times.ago(instant)}. */
record Call(String bean, String method, List<Path> arguments) {

    private static final MethodType ASKING = MethodType.methodType(Object.class, Object.class, Object[].class);

    private static final ClassValue<Map<Call, Optional<MethodHandle>>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<Call, Optional<MethodHandle>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    /** The answer, which may be null; {@link Path#NOWHERE} if there is not exactly one such method, or no such argument. */
    @Nullable
    Object in(IExpressionContext context, BeanFactory beans) {
        var target = beans.getBean(bean);
        var known = KNOWN.get(target.getClass()).computeIfAbsent(this, call -> call.find(target.getClass()));
        if (known.isEmpty()) return Path.NOWHERE;

        var given = new Object[arguments.size()];
        for (var index = 0; index < given.length; index++) {
            given[index] = arguments.get(index).in(context, beans);
            if (given[index] == Path.NOWHERE) return Path.NOWHERE;
        }
        return ask(known.get(), target, given);
    }

    private static @Nullable Object ask(MethodHandle method, Object target, Object[] given) {
        try {
            return (Object) method.invokeExact(target, given);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Optional<MethodHandle> find(Class<?> type) {
        var found = Stream.of(ClassUtils.getUserClass(type).getMethods())
                .filter(candidate -> candidate.getName().equals(method)
                        && candidate.getParameterCount() == arguments.size()
                        && candidate.getDeclaringClass().getName().startsWith("kontor."))
                .toList();
        return found.size() == 1 ? Optional.of(handle(found.get(0))) : Optional.empty();
    }

    private static MethodHandle handle(Method method) {
        try {
            method.setAccessible(true); // a public method of a class that its module hides
            return MethodHandles.lookup()
                    .unreflect(method)
                    .asSpreader(Object[].class, method.getParameterCount())
                    .asType(ASKING);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
