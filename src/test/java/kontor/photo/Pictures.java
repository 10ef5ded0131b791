package kontor.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Picture files for tests. */
final class Pictures {

    private Pictures() {}

    static BufferedImage plain(int width, int height, Color color) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        fill(image, 0, 0, width, height, color);
        return image;
    }

    static void fill(BufferedImage image, int x, int y, int width, int height, Color color) {
        var graphics = image.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(x, y, width, height);
        graphics.dispose();
    }

    static byte[] jpeg(BufferedImage image) {
        return encode(image, "jpeg");
    }

    static byte[] png(BufferedImage image) {
        return encode(image, "png");
    }

    static byte[] webp(String name) {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/photo", name + ".webp"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a camera writes it, which notes how it was held, and where it was. */
    static byte[] photographed(BufferedImage image, int orientation) {
        var exif = ByteBuffer.allocate(64)
                .put("Exif\0\0MM\0*".getBytes(US_ASCII))
                .putInt(8)
                .putShort((short) 2)
                .put(entry(0x010E, 2, 4, "Kiel".getBytes(US_ASCII)))
                .put(entry(0x0112, 3, 1, new byte[] {0, (byte) orientation, 0, 0}))
                .putInt(0)
                .array();
        var segment = ByteBuffer.allocate(exif.length + 4)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 2))
                .put(exif);
        return insert(jpeg(image), 2, segment.array());
    }

    /** The first bytes of a PNG of that size, and hardly more. */
    static byte[] pngHeader(int width, int height) {
        var header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var sum = new CRC32();
        sum.update(header);
        return ByteBuffer.allocate(100)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put(header)
                .putInt((int) sum.getValue())
                .array();
    }

    static byte[] insert(byte[] file, int at, byte[] more) {
        return ByteBuffer.allocate(file.length + more.length)
                .put(file, 0, at)
                .put(more)
                .put(file, at, file.length - at)
                .array();
    }

    /** Where such bytes begin. */
    static int find(byte[] file, int... bytes) {
        for (var at = 0; at + bytes.length <= file.length; at++) if (isAt(file, at, bytes)) return at;
        throw new AssertionError("there is no such thing in the file");
    }

    static BufferedImage decode(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key of what is wrong with it; empty if nothing is. */
    static String faultOf(byte[] file) {
        try {
            Picture.square(file, Crop.CENTRE);
            return "";
        } catch (UnusablePhoto fault) {
            return fault.reason().key();
        }
    }

    private static boolean isAt(byte[] file, int at, int... bytes) {
        for (var i = 0; i < bytes.length; i++) if ((file[at + i] & 0xFF) != bytes[i]) return false;
        return true;
    }

    private static byte[] entry(int tag, int type, int count, byte[] value) {
        return ByteBuffer.allocate(12)
                .putShort((short) tag)
                .putShort((short) type)
                .putInt(count)
                .put(value)
                .array();
    }

    private static byte[] encode(BufferedImage image, String format) {
        var file = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, file)) throw new AssertionError("cannot write " + format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
