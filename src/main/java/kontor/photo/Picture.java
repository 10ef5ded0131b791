package kontor.photo;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.w3c.dom.Element;

/**
 * A picture file whose header has been read and whose pixels have not. A file that is small may still unpack to more than
 * the memory holds, so its size is judged first, and only about the pixels that the photo needs are kept.
 */
final class Picture {

    static final int MAX_PIXELS = 25_000_000;
    static final int MIN_SIDE = PhotoSize.SMALL.side();

    /** So many times the photo's side is kept, for its pixels to be the mean of several. */
    private static final int SURPLUS = 4;

    private final PhotoFormat format;
    private final ImageReader reader;

    private Picture(PhotoFormat format, ImageReader reader) {
        this.format = format;
        this.reader = reader;
    }

    /** The chosen square of a picture file, upright, in sRGB, on white. */
    static BufferedImage square(byte[] file, Crop crop) throws UnusablePhoto {
        var format = PhotoFormat.of(file);
        var reader = format.reader();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            format.inspect(file);
            reader.setInput(input, false, format != PhotoFormat.JPEG); // texts in a PNG may unpack to anything
            return new Picture(format, reader).square(crop);
        } catch (IOException | RuntimeException e) { // readers of broken files throw whatever they run into
            throw new UnusablePhoto("photo.fault.unreadable", e);
        } finally {
            reader.dispose();
        }
    }

    private BufferedImage square(Crop crop) throws IOException, UnusablePhoto {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        judge(width, height);

        var orientation = orientation();
        var square = crop.in(orientation.upright(width, height), MIN_SIDE);
        return upright(read(orientation.stored(square, width, height)), orientation);
    }

    private static void judge(int width, int height) throws UnusablePhoto {
        if ((long) width * height > MAX_PIXELS) throw new UnusablePhoto("photo.fault.pixels", width, height);
        if (Math.min(width, height) < MIN_SIDE) throw new UnusablePhoto("photo.fault.small", MIN_SIDE);
    }

    /** Only cameras' files say it, and browsers heed it only there. Where it is said unclearly, the picture stays as it is. */
    private Orientation orientation() {
        if (format != PhotoFormat.JPEG) return Orientation.NORMAL;

        try {
            var metadata = reader.getImageMetadata(0).getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
            return Orientation.in((Element) metadata);
        } catch (IOException | RuntimeException e) {
            return Orientation.NORMAL;
        }
    }

    private BufferedImage read(Rectangle square) throws IOException {
        var step = Math.max(1, square.width / (SURPLUS * PhotoSize.LARGE.side()));
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceRegion(square);
        wanted.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, wanted);
    }

    private static BufferedImage upright(BufferedImage stored, Orientation orientation) {
        var side = stored.getWidth();
        var upright = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var graphics = upright.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, side, side);
        graphics.drawImage(inStandardColours(stored), orientation.upright(side), null);
        graphics.dispose();
        return upright;
    }

    private static BufferedImage inStandardColours(BufferedImage image) {
        var colours = image.getColorModel().getColorSpace();
        if (colours.isCS_sRGB() || colours.getType() != ColorSpace.TYPE_RGB) return image;

        var alpha = image.getColorModel().hasAlpha();
        var type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        return new ColorConvertOp(null).filter(image, new BufferedImage(image.getWidth(), image.getHeight(), type));
    }
}
