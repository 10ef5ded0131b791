package kontor.session;

import java.net.URI;
import java.net.URISyntaxException;

import org.jspecify.annotations.Nullable;

/** Where to go back to; never to another site, whatever a cookie or a header says. */
public final class LocalPath {

    private LocalPath() {}

    /** Path and query of an address, without the host; the front page if there is no such path. */
    public static String of(@Nullable String address) {
        if (address == null) return "/";

        try {
            var uri = new URI(address);
            var path = uri.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//")) return "/";

            return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        } catch (URISyntaxException e) {
            return "/";
        }
    }
}
