package kontor.template;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A request with attributes of its own, which begin as the request's. Thymeleaf keeps its variables there and asks for
 * them thousands of times a page, each time through the wrappers of all filters.
 */
class OwnAttributes extends HttpServletRequestWrapper {

    private final Map<String, Object> attributes = new HashMap<>();

    OwnAttributes(HttpServletRequest request) {
        super(request);
        request.getAttributeNames()
                .asIterator()
                .forEachRemaining(name -> setAttribute(name, request.getAttribute(name)));
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
