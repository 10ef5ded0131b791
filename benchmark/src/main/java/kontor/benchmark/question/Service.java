package kontor.benchmark.question;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;

import org.springframework.context.ApplicationContext;

/**
 * One of Kontor's front doors. Most are hidden within their modules, and the benchmark is built without Kontor's classes, so
 * it finds them by their names.
 */
final class Service {

    private final Object bean;
    private final Method method;

    private Service(Object bean, Method method) {
        this.bean = bean;
        this.method = method;
        method.setAccessible(true);
    }

    static Service of(ApplicationContext context, String type, String method, int parameters) {
        var named = classOf(type);
        var found = Arrays.stream(named.getDeclaredMethods())
                .filter(one -> one.getName().equals(method) && one.getParameterCount() == parameters)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " has no " + method));
        return new Service(context.getBean(named), found);
    }

    Object ask(Object... arguments) {
        try {
            return method.invoke(bean, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }

    /** A value of one of Kontor's records. */
    static Object value(String type, Object... arguments) {
        var constructor = Arrays.stream(classOf(type).getDeclaredConstructors())
                .filter(one -> one.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow();
        return create(constructor, arguments);
    }

    static Object constant(String type, String name) {
        try {
            var field = classOf(type).getDeclaredField(name);
            field.setAccessible(true);
            return field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object create(Constructor<?> constructor, Object... arguments) {
        try {
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> classOf(String type) {
        try {
            return Class.forName(type);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
