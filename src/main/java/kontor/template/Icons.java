package kontor.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.webjars.WebJarVersionLocator;

import static java.nio.charset.StandardCharsets.UTF_8;

/** One picture of the icons in use (those of {@code icons.txt}), made of Bootstrap Icons when the application starts. */
@Controller
class Icons {

    private final WebJarVersionLocator webjars = new WebJarVersionLocator();
    private final String sprite;
    private final String address;

    Icons() {
        sprite = read("icons.txt")
                .lines()
                .filter(name -> !name.isBlank())
                .distinct()
                .map(this::symbol)
                .collect(Collectors.joining("", "<svg xmlns=\"http://www.w3.org/2000/svg\">", "</svg>"));
        address = "/icons-" + DigestUtils.md5DigestAsHex(sprite.getBytes(UTF_8)) + ".svg";
    }

    /** The markup of an icon of that name. The content's hash stands in the address, so that it may be kept for a year. */
    String use(String name) {
        return "<svg class=\"bi\" aria-hidden=\"true\" focusable=\"false\"><use href=\"" + address + "#" + name
                + "\"></use></svg>";
    }

    @GetMapping("/icons-{hash:[0-9a-f]{32}}.svg")
    ResponseEntity<String> sprite() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml"))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(sprite);
    }

    private String symbol(String name) {
        var path = webjars.fullPath("bootstrap-icons", "icons/" + name + ".svg");
        if (path == null) throw new IllegalStateException("no such icon: " + name);

        var svg = read(path);
        return "<symbol id=\"" + name + "\" viewBox=\"0 0 16 16\">"
                + svg.substring(svg.indexOf('>') + 1, svg.lastIndexOf("</svg>")).strip() + "</symbol>";
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
