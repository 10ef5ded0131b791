package kontor.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;

import static kontor.photo.Pictures.faultOf;
import static kontor.photo.Pictures.find;
import static kontor.photo.Pictures.jpeg;
import static kontor.photo.Pictures.plain;
import static kontor.photo.Pictures.png;
import static kontor.photo.Pictures.pngHeader;
import static kontor.photo.Pictures.webp;
import static org.assertj.core.api.Assertions.assertThat;

/** Pictures of many pixels take little memory, and none if they are too many. */
class LargePictureTests {

    @Test
    void refusesASmallFileOfManyPixelsBeforeUnpackingIt() {
        var bomb = pngHeader(50_000, 50_000);
        faultOf(bomb); // loads what it takes

        var before = allocated();

        assertThat(faultOf(bomb)).isEqualTo("photo.fault.pixels");
        assertThat(allocated() - before).isLessThan(2_000_000);
    }

    @Test
    void refusesAJpegThatClaimsManyPixels() {
        var file = jpeg(plain(120, 120, Color.RED));
        var frame = find(file, 0xFF, 0xC0);
        ByteBuffer.wrap(file).putShort(frame + 5, (short) 50_000).putShort(frame + 7, (short) 50_000);

        assertThat(faultOf(file)).isEqualTo("photo.fault.pixels");
    }

    @Test
    void refusesAWebpThatClaimsManyPixels() {
        var file = frameOf(16_000, 16_000);
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(24, 15_999).putShort(27, (short) 15_999);

        assertThat(faultOf(file)).isEqualTo("photo.fault.pixels");
    }

    @Test
    void refusesAWebpWhoseFrameIsLargerThanItSays() {
        assertThat(faultOf(frameOf(16_000, 16_000))).isEqualTo("photo.fault.unreadable");
    }

    @Test
    void keepsLittleOfALargePicture() throws UnusablePhoto {
        var file = png(new BufferedImage(5_000, 5_000, BufferedImage.TYPE_BYTE_BINARY));

        var before = allocated();
        var square = Picture.square(file, Crop.CENTRE);

        assertThat(square.getWidth()).isBetween(1280, 2560);
        assertThat(allocated() - before).isLessThan(40_000_000);
    }

    /** A small WebP whose frame, not its header, is of that size. */
    private static byte[] frameOf(int width, int height) {
        var file = webp("lossy");
        ByteBuffer.wrap(file)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(find(file, 'V', 'P', '8', ' ') + 14, (short) width)
                .putShort(find(file, 'V', 'P', '8', ' ') + 16, (short) height);
        return file;
    }

    private static long allocated() {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
