package kontor.template;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;
import org.thymeleaf.engine.IterationStatusVar;

/** Reads a property of things of one class: by {@code getName()}, {@code isName()} or {@code name()}. */
final class Getter {

    private static final Class<?>[] NO_PARAMETERS = {};
    private static final MethodType READING = MethodType.methodType(Object.class, Object.class);

    private static final ClassValue<Map<String, Getter>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<String, Getter> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private final @Nullable MethodHandle method;

    private Getter(@Nullable MethodHandle method) {
        this.method = method;
    }

    static Getter of(Class<?> type, String property) {
        return KNOWN.get(type).computeIfAbsent(property, name -> new Getter(find(type, name)));
    }

    /** The value; {@link Path#NOWHERE} where the class has no such property. */
    @Nullable
    Object read(Object thing) {
        try {
            return method == null ? Path.NOWHERE : (Object) method.invokeExact(thing);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static @Nullable MethodHandle find(Class<?> type, String property) {
        var capitalized = StringUtils.capitalize(property);
        return Stream.of("get" + capitalized, "is" + capitalized, property)
                .flatMap(name -> Stream.ofNullable(ClassUtils.getMethodIfAvailable(type, name, NO_PARAMETERS)))
                .map(method -> ClassUtils.getPubliclyAccessibleMethodIfPossible(method, type))
                .findFirst()
                .filter(Getter::isForTemplates)
                .map(Getter::handle)
                .orElse(null);
    }

    /** Beyond Kontor's own classes, plain collections and the state of a loop, what a template may touch is for Thymeleaf. */
    private static boolean isForTemplates(Method method) {
        var owner = method.getDeclaringClass();
        return !Map.class.isAssignableFrom(owner)
                && (owner.getName().startsWith("kontor.")
                        || owner == String.class
                        || owner == IterationStatusVar.class
                        || Collection.class.isAssignableFrom(owner));
    }

    private static MethodHandle handle(Method method) {
        try {
            method.setAccessible(true); // a public method of a class that its module hides
            return MethodHandles.lookup().unreflect(method).asType(READING);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
