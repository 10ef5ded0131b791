package kontor.photo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Looks through a WebP's chunks (RFC 9649, 2) before it is read: a file whose header names a small canvas could hold a
 * huge frame, or many, and the reader would decode them all.
 */
final class WebpInspection {

    private static final int FIRST_CHUNK = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int ANIMATED = 0b10;

    private final ByteBuffer file;
    private long canvas;
    private int frames;
    private int alphas;

    private WebpInspection(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    static void inspect(byte[] file) throws UnusablePhoto {
        new WebpInspection(file).inspect();
    }

    private void inspect() throws UnusablePhoto {
        for (var at = FIRST_CHUNK; at + CHUNK_HEADER <= file.capacity() && at > 0; at = next(at)) inspect(at);
        if (frames != 1 || alphas > 1) throw new UnusablePhoto("photo.fault.unreadable");
    }

    private void inspect(int at) throws UnusablePhoto {
        var content = at + CHUNK_HEADER;
        switch (new String(file.array(), at, 4, US_ASCII)) {
            case "VP8X" -> header(content);
            case "ICCP" -> ColourProfile.inspect(file.array(), content, next(at));
            case "VP8 " -> frame(file.getShort(content + 6) & 0x3FFF, file.getShort(content + 8) & 0x3FFF);
            case "VP8L" -> lossless(file.getInt(content + 1));
            case "ALPH" -> alphas++;
            default -> {}
        }
    }

    private void header(int content) throws UnusablePhoto {
        if ((file.get(content) & ANIMATED) != 0) throw new UnusablePhoto("photo.fault.animated");
        canvas = area((file.getInt(content + 4) & 0xFFFFFF) + 1, (file.getInt(content + 6) >>> 8) + 1);
    }

    private void lossless(int size) throws UnusablePhoto {
        frame((size & 0x3FFF) + 1, (size >>> 14 & 0x3FFF) + 1);
    }

    private void frame(int width, int height) throws UnusablePhoto {
        frames++;
        if (canvas != 0 && canvas != area(width, height)) throw new UnusablePhoto("photo.fault.unreadable");
    }

    private int next(int at) {
        var length = file.getInt(at + 4);
        return length < 0 ? 0 : at + CHUNK_HEADER + length + (length & 1);
    }

    private static long area(long width, long height) {
        return width * height;
    }
}
