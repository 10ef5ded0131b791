package kontor.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import net.coobird.thumbnailator.Thumbnails;

/** A member's photo as it is kept: JPEG without metadata, in two sizes. */
final class Photo {

    /** A page of a list shows fifty. */
    static final int SMALL_BYTES = 6_000;

    private static final double FINE = .85;
    private static final double COARSE = .25;

    private final byte[] small;
    private final byte[] large;

    private Photo(byte[] small, byte[] large) {
        this.small = small;
        this.large = large;
    }

    static Photo of(BufferedImage square) throws IOException {
        return new Photo(small(square), jpeg(square, PhotoSize.LARGE, FINE));
    }

    byte[] small() {
        return small;
    }

    byte[] large() {
        return large;
    }

    /** As fine as fits. */
    private static byte[] small(BufferedImage square) throws IOException {
        var quality = FINE;
        var jpeg = jpeg(square, PhotoSize.SMALL, quality);
        while (jpeg.length > SMALL_BYTES && quality > COARSE) {
            quality -= .1;
            jpeg = jpeg(square, PhotoSize.SMALL, quality);
        }
        return jpeg;
    }

    private static byte[] jpeg(BufferedImage square, PhotoSize size, double quality) throws IOException {
        var side = Math.min(size.side(), square.getWidth());
        var jpeg = new ByteArrayOutputStream();
        Thumbnails.of(square)
                .forceSize(side, side)
                .outputFormat("jpg")
                .outputQuality(quality)
                .toOutputStream(jpeg);
        return jpeg.toByteArray();
    }
}
