package kontor.photo;

import java.nio.ByteBuffer;
import java.util.Arrays;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Looks through a JPEG's segments (ITU-T T.81, B.1) before it is read. */
final class JpegInspection {

    private static final int BASELINE = 0xC0;
    private static final int PROGRESSIVE = 0xC2;
    private static final int HUFFMAN_TABLES = 0xC4;
    private static final int EXTENSIONS = 0xC8;
    private static final int ARITHMETIC_CODING = 0xCC;
    private static final int LAST_FRAME = 0xCF;
    private static final int SCAN = 0xDA;
    private static final int APPLICATION_2 = 0xE2;
    private static final int FILL = 0xFF;

    private static final byte[] PROFILE = "ICC_PROFILE\0".getBytes(US_ASCII);

    /** A progressive JPEG has about ten; each goes over the whole picture, however few bytes it has. */
    private static final int MAX_SCANS = 100;

    private final ByteBuffer file;
    private int profiles;

    private JpegInspection(byte[] file) {
        this.file = ByteBuffer.wrap(file);
    }

    static void inspect(byte[] file) throws UnusablePhoto {
        new JpegInspection(file).inspect();
    }

    private void inspect() throws UnusablePhoto {
        file.position(2);
        for (var marker = marker(); marker != SCAN; marker = marker()) if (marker != FILL) segment(marker);
        if (scans() > MAX_SCANS) throw new UnusablePhoto("photo.fault.unreadable");
    }

    private int marker() {
        var marker = file.getShort() & 0xFF;
        if (marker == FILL) file.position(file.position() - 1);
        return marker;
    }

    private void segment(int marker) throws UnusablePhoto {
        var at = file.position();
        var end = at + (file.getShort(at) & 0xFFFF);
        if (isFrame(marker) && !isCommon(marker)) throw new UnusablePhoto("photo.fault.unreadable");
        if (marker == APPLICATION_2) application(at + 2, end);
        file.position(end);
    }

    /** Lossless and hierarchical files are read slowly, and as a whole; nobody sends them. */
    private static boolean isCommon(int frame) {
        return frame >= BASELINE && frame <= PROGRESSIVE;
    }

    private static boolean isFrame(int marker) {
        return marker >= BASELINE
                && marker <= LAST_FRAME
                && marker != HUFFMAN_TABLES
                && marker != EXTENSIONS
                && marker != ARITHMETIC_CODING;
    }

    /** A profile may be spread over segments; the first of them, or the one that says it is, begins with its header. */
    private void application(int at, int end) throws UnusablePhoto {
        if (!Arrays.equals(PROFILE, Arrays.copyOfRange(file.array(), at, at + PROFILE.length))) return;

        var number = file.get(at + PROFILE.length) & 0xFF;
        if (profiles++ == 0 || number <= 1) ColourProfile.inspect(file.array(), at + PROFILE.length + 2, end);
    }

    private int scans() {
        var scans = 0;
        for (var at = 1; at < file.capacity(); at++)
            if ((file.get(at) & 0xFF) == SCAN && (file.get(at - 1) & 0xFF) == FILL) scans++;
        return scans;
    }
}
