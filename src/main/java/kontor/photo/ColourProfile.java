package kontor.photo;

import java.nio.ByteBuffer;

/** Looks at the header of a colour profile (ICC.1, 7.2) within a picture file before it is read. */
final class ColourProfile {

    private static final int HEADER = 128;

    private ColourProfile() {}

    /** Refuses one that claims to be larger than the file: the reader would make room for it first. */
    static void inspect(byte[] file, int at, int end) throws UnusablePhoto {
        var size = Integer.toUnsignedLong(ByteBuffer.wrap(file).getInt(at));
        if (end - at < HEADER || size > file.length) throw new UnusablePhoto("photo.fault.unreadable");
    }
}
