package kontor.photo;

import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The kinds of pictures that are read. A file is of the kind that its first bytes say, whatever it is called. */
enum PhotoFormat {
    JPEG("ffd8ff") {
        @Override
        void inspect(byte[] file) throws UnusablePhoto {
            JpegInspection.inspect(file);
        }
    },
    PNG("89504e470d0a1a0a"),
    WEBP("52494646.{8}57454250") {
        @Override
        void inspect(byte[] file) throws UnusablePhoto {
            WebpInspection.inspect(file);
        }
    };

    private static final int LONGEST_START = 12;

    private final String start;

    PhotoFormat(String start) {
        this.start = start;
    }

    static PhotoFormat of(byte[] file) throws UnusablePhoto {
        var start = HexFormat.of().formatHex(file, 0, Math.min(file.length, LONGEST_START));
        return Arrays.stream(values())
                .filter(format -> start.matches(format.start + ".*"))
                .findFirst()
                .orElseThrow(() -> new UnusablePhoto("photo.fault.format"));
    }

    ImageReader reader() {
        return ImageIO.getImageReadersByFormatName(name()).next();
    }

    /** Refuses what would keep the reader busy for long, or make it take more memory than the header says. */
    void inspect(byte[] file) throws UnusablePhoto {}
}
