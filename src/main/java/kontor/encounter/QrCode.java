package kontor.encounter;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * A QR code (ISO/IEC 18004) with its quiet zone, ready to be drawn.
 *
 * @param size how many modules it is wide and high
 * @param path the dark modules as an SVG path
 */
record QrCode(int size, String path) {

    private static final int QUIET_ZONE = 4;

    static QrCode of(String text) {
        try {
            var hints =
                    Map.of(EncodeHintType.MARGIN, QUIET_ZONE, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
            var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            return new QrCode(modules.getWidth(), path(modules));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    /** One bar for each run of dark modules of a row. */
    private static String path(BitMatrix modules) {
        var path = new StringBuilder();
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                var length = darkFrom(x, y, modules);
                if (length > 0) path.append("M%d %dh%dv1h-%dz".formatted(x, y, length, length));
                x += length;
            }
        }
        return path.toString();
    }

    private static int darkFrom(int x, int y, BitMatrix modules) {
        var end = x;
        while (end < modules.getWidth() && modules.get(end, y)) end++;
        return end - x;
    }
}
