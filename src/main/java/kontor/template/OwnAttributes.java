package kontor.template;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A request with attributes of its own. Thymeleaf keeps its variables there and asks for them thousands of times a page,
 * each time through the wrappers of all filters.
 */
class OwnAttributes extends HttpServletRequestWrapper {

    private final Map<String, Object> attributes = new HashMap<>();

    private OwnAttributes(HttpServletRequest request) {
        super(request);
    }

    /** Which begin as the request's. */
    static OwnAttributes of(HttpServletRequest request) {
        var own = new OwnAttributes(request);
        request.getAttributeNames()
                .asIterator()
                .forEachRemaining(name -> own.setAttribute(name, request.getAttribute(name)));
        return own;
    }

    /** Of which there are none yet. */
    static OwnAttributes none(HttpServletRequest request) {
        return new OwnAttributes(request);
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return Collections.enumeration(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) removeAttribute(name);
        else attributes.put(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        attributes.remove(name);
    }
}
