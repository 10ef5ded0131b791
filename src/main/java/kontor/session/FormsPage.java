package kontor.session;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** The page on which a form stood that somebody has sent. A form is not sent again after signing in; its page is shown. */
public final class FormsPage extends HttpServletRequestWrapper {

    private final String path;
    private final @Nullable String query;

    private FormsPage(HttpServletRequest form, String address) {
        super(form);
        var parts = address.split("\\?", 2);
        this.path = parts[0];
        this.query = parts.length == 2 ? parts[1] : null;
    }

    /** The page that the browser names as where the form came from; empty if it names none, or this is no form. */
    static Optional<HttpServletRequest> of(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                ? Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                        .map(address -> new FormsPage(request, LocalPath.of(address)))
                : Optional.empty();
    }

    /** Where the form can be filled in again; the front page if the browser does not say. */
    public static String pathFor(HttpServletRequest form) {
        return LocalPath.of(form.getHeader(HttpHeaders.REFERER));
    }

    @Override
    public String getMethod() {
        return HttpMethod.GET.name();
    }

    @Override
    public String getRequestURI() {
        return path;
    }

    @Override
    public @Nullable String getQueryString() {
        return query;
    }
}
