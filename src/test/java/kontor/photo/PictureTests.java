package kontor.photo;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.util.stream.Stream;

import com.twelvemonkeys.imageio.color.ColorSpaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static kontor.photo.Pictures.fill;
import static kontor.photo.Pictures.jpeg;
import static kontor.photo.Pictures.photographed;
import static kontor.photo.Pictures.plain;
import static kontor.photo.Pictures.png;
import static kontor.photo.Pictures.webp;
import static org.assertj.core.api.Assertions.assertThat;

/** How a picture becomes the square of a photo. */
class PictureTests {

    private static final Color GREEN = new Color(0x20A040);

    static Stream<byte[]> greenInTheCentre() {
        var image = plain(160, 120, Color.BLUE);
        fill(image, 50, 30, 60, 60, GREEN);
        return Stream.of(jpeg(image), png(image), webp("lossy"), webp("lossless"), webp("transparent"));
    }

    @ParameterizedTest
    @MethodSource("greenInTheCentre")
    void readsTheSquareInTheCentreOfAJpegAPngAndAWebp(byte[] file) throws UnusablePhoto {
        var square = Picture.square(file, Crop.CENTRE);

        assertThat(square.getWidth()).isEqualTo(120);
        assertThat(square.getHeight()).isEqualTo(120);
        assertColor(square, 60, 60, GREEN);
        assertColor(square, 35, 35, GREEN);
        assertThat(near(square, 15, 60, GREEN)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 1", "2, 1, 0", "3, 3, 2", "4, 2, 3", "5, 0, 2", "6, 1, 3", "7, 3, 1", "8, 2, 0"})
    void standsUprightHoweverTheCameraWasHeld(int orientation, int red, int green) throws UnusablePhoto {
        var image = plain(200, 120, Color.BLUE);
        fill(image, 40, 0, 60, 60, Color.RED);
        fill(image, 100, 0, 60, 60, Color.GREEN);

        var square = Picture.square(photographed(image, orientation), Crop.CENTRE);

        assertColor(square, 30 + 60 * (red % 2), 30 + 60 * (red / 2), Color.RED);
        assertColor(square, 30 + 60 * (green % 2), 30 + 60 * (green / 2), Color.GREEN);
    }

    @Test
    void cropsWhatTheMemberSawUpright() throws UnusablePhoto {
        var lying = plain(300, 100, Color.BLUE);
        fill(lying, 0, 0, 100, 100, Color.RED);

        var top = Picture.square(photographed(lying, 6), new Crop(50, 0, 100));

        assertColor(top, 10, 10, Color.RED);
        assertColor(top, 90, 90, Color.RED);
    }

    @Test
    void enlargesAsFarAsTheSmallestSide() throws UnusablePhoto {
        var image = plain(400, 300, Color.BLUE);
        fill(image, 300, 200, 100, 100, Color.RED);

        var corner = Picture.square(png(image), new Crop(100, 100, 400));

        assertThat(corner.getWidth()).isEqualTo(Picture.MIN_SIDE);
        assertColor(corner, 2, 2, Color.RED);
    }

    @Test
    void putsWhatIsTransparentOnWhite() throws UnusablePhoto {
        var clear = new BufferedImage(120, 120, BufferedImage.TYPE_INT_ARGB);
        fill(clear, 0, 0, 60, 120, new Color(255, 0, 0, 128));

        var square = Picture.square(png(clear), Crop.CENTRE);

        assertColor(square, 30, 60, new Color(255, 127, 127));
        assertColor(square, 90, 60, Color.WHITE);
        assertColor(Picture.square(webp("transparent"), Crop.CENTRE), 10, 10, Color.WHITE);
    }

    @Test
    void keepsTheBrightnessOfGrey() throws UnusablePhoto {
        var grey = new BufferedImage(120, 120, BufferedImage.TYPE_BYTE_GRAY);
        fill(grey, 0, 0, 120, 120, new Color(90, 90, 90));
        var level = grey.getRaster().getSample(60, 60, 0);

        assertColor(Picture.square(jpeg(grey), Crop.CENTRE), 60, 60, new Color(level, level, level));
        assertColor(Picture.square(png(grey), Crop.CENTRE), 60, 60, new Color(level, level, level));
    }

    @Test
    void readsAJpegOfAPrintersColours() throws UnusablePhoto {
        var model = new ComponentColorModel(
                ColorSpaces.getColorSpace(ColorSpaces.CS_GENERIC_CMYK),
                false,
                false,
                Transparency.OPAQUE,
                DataBuffer.TYPE_BYTE);
        var printed = new BufferedImage(model, model.createCompatibleWritableRaster(120, 120), false, null);
        for (var i = 0; i < 120 * 120; i++) printed.getRaster().setPixel(i % 120, i / 120, new int[] {0, 255, 255, 0});

        var red = new Color(Picture.square(jpeg(printed), Crop.CENTRE).getRGB(60, 60));

        assertThat(red.getRed()).isGreaterThan(200);
        assertThat(red.getGreen()).isLessThan(80);
        assertThat(red.getBlue()).isLessThan(80);
    }

    private static void assertColor(BufferedImage image, int x, int y, Color expected) {
        assertThat(near(image, x, y, expected))
                .as("%06x at %d, %d, expected %06x", image.getRGB(x, y) & 0xFFFFFF, x, y, expected.getRGB() & 0xFFFFFF)
                .isTrue();
    }

    private static boolean near(BufferedImage image, int x, int y, Color expected) {
        var actual = new Color(image.getRGB(x, y));
        return Math.abs(actual.getRed() - expected.getRed()) < 16
                && Math.abs(actual.getGreen() - expected.getGreen()) < 16
                && Math.abs(actual.getBlue() - expected.getBlue()) < 16;
    }
}
