package kontor.encounter;

import java.util.Arrays;
import java.util.regex.Pattern;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QrCodeTests {

    private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int PIXELS = 8;

    @Test
    void aCameraReadsWhatIsDrawn() throws ReaderException {
        var address = "https://network.example.org/members/jürgen-meyer-lueth-2/code/tk2x9z-AbCdEfGhIjKlMnOpQrStUv";

        assertThat(read(QrCode.of(address))).isEqualTo(address);
    }

    @Test
    void theQuietZoneIsPartOfIt() {
        var bars = BAR.matcher(QrCode.of("hello").path());

        assertThat(bars.results()
                        .mapToInt(bar -> Integer.parseInt(bar.group(1)))
                        .min())
                .hasValue(4);
    }

    @Test
    void nothingIsReadWhereNothingIsDrawn() {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> read(new QrCode(29, "")));
    }

    /** Draws the path as a browser does, black on white, and reads it as a phone does. */
    static String read(QrCode code) throws ReaderException {
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(picture(code))))
                .getText();
    }

    private static LuminanceSource picture(QrCode code) {
        var width = code.size() * PIXELS;
        var pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        BAR.matcher(code.path()).results().forEach(bar -> {
            for (var y = 0; y < PIXELS; y++)
                for (var x = 0; x < Integer.parseInt(bar.group(3)) * PIXELS; x++)
                    pixels[
                            (Integer.parseInt(bar.group(2)) * PIXELS + y) * width
                                    + Integer.parseInt(bar.group(1)) * PIXELS
                                    + x] = 0;
        });
        return new RGBLuminanceSource(width, width, pixels);
    }
}
