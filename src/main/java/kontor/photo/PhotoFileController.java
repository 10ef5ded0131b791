package kontor.photo;

import java.time.Duration;
import java.util.Locale;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves photos to whoever knows their names. A name never comes to mean another picture, so browsers may keep it. */
@Controller
class PhotoFileController {

    /** In the reader's own browser only: what a member removes must not live on in a cache on the way. */
    private static final CacheControl A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final Photos photos;

    PhotoFileController(Photos photos) {
        this.photos = photos;
    }

    @GetMapping("/photos/{name:[0-9a-f]{32}}/{size:small|large}")
    ResponseEntity<byte[]> serve(@PathVariable String name, @PathVariable String size) {
        return photos.find(name, PhotoSize.valueOf(size.toUpperCase(Locale.ROOT)))
                .map(jpeg -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(A_YEAR)
                        .body(jpeg))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }
}
