package kontor.photo;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Makes photos of files, only a few at a time, so that their pixels never fill the memory. */
@Component
class PhotoReader {

    private static final int AT_A_TIME = 2;
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    /**
     * The photo that a file holds.
     *
     * @throws UnusablePhoto if it is no JPEG, PNG or WebP, or one that is too small, too large, broken or in motion; and if
     *     too many are being read
     */
    Photo read(InputStreamSource file, Crop crop) throws UnusablePhoto {
        if (!hasPlace()) throw new UnusablePhoto("photo.fault.busy");
        try (var content = file.getInputStream()) {
            return Photo.of(Picture.square(content.readAllBytes(), crop));
        } catch (IOException e) {
            throw new UnusablePhoto("photo.fault.unreadable", e);
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
