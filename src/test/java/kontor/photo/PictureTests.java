package kontor.photo;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

import com.sun.management.ThreadMXBean;
import com.twelvemonkeys.imageio.color.ColorSpaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kontor.photo.Pictures.fill;
import static kontor.photo.Pictures.find;
import static kontor.photo.Pictures.insert;
import static kontor.photo.Pictures.jpeg;
import static kontor.photo.Pictures.photographed;
import static kontor.photo.Pictures.plain;
import static kontor.photo.Pictures.png;
import static kontor.photo.Pictures.pngHeader;
import static kontor.photo.Pictures.webp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

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
    @ValueSource(
            strings = {
                "",
                "not a picture at all",
                "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='200'><rect width='9' height='9'/></svg>",
                "GIF89a........",
                "%PDF-1.7",
                "RIFF....WAVEfmt "
            })
    void refusesWhatIsNoneOfThem(String content) {
        assertThat(faultOf(content.getBytes(UTF_8))).isEqualTo("photo.fault.format");
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

    @Test
    void refusesAPictureSmallerThanThePhoto() {
        assertThat(faultOf(png(plain(500, 95, Color.RED)))).isEqualTo("photo.fault.small");
        assertThat(faultOf(png(plain(96, 96, Color.RED)))).isEmpty();
    }

    @Test
    void refusesAPictureThatMoves() {
        var moving = webp("transparent");
        moving[20] |= 0b10;

        assertThat(faultOf(moving)).isEqualTo("photo.fault.animated");
    }

    @Test
    void refusesAJpegOfVeryManyScans() {
        var file = jpeg(plain(120, 120, Color.RED));
        var scan = find(file, 0xFF, 0xDA);
        var again = Arrays.copyOfRange(file, scan, file.length - 2);
        assertThat(faultOf(file)).isEmpty();

        for (var i = 0; i < 100; i++) file = insert(file, scan, again);

        assertThat(faultOf(file)).isEqualTo("photo.fault.unreadable");
    }

    @Test
    void refusesAColourProfileThatClaimsToBeHuge() {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        assertThat(faultOf(profiled(profile, 1, 1))).isEmpty();
        ByteBuffer.wrap(profile).putInt(0, 0x7FFFFFF0);

        assertThat(faultOf(profiled(profile, 1, 1))).isEqualTo("photo.fault.unreadable");
        assertThat(faultOf(profiled(profile, 2, 1))).isEqualTo("photo.fault.unreadable");
        assertThat(faultOf(profiled(profile, 1, 2))).isEqualTo("photo.fault.unreadable");

        var webp = webp("lossy");
        webp[find(webp, 'I', 'C', 'C', 'P') + 8] = 0x7F;
        assertThat(faultOf(webp)).isEqualTo("photo.fault.unreadable");
    }

    @Test
    void readsAPictureWhoseCameraNotedNonsense() {
        var file = photographed(plain(120, 120, Color.RED), 6);
        file[find(file, 0x01, 0x12) + 3] = 1;
        file[find(file, 0x01, 0x12) + 4] = 0x7F;

        assertThat(faultOf(file)).isEmpty();
    }

    @Test
    void refusesALosslessJpeg() {
        var file = jpeg(plain(120, 120, Color.RED));
        file[find(file, 0xFF, 0xC0) + 1] = (byte) 0xC3;

        assertThat(faultOf(file)).isEqualTo("photo.fault.unreadable");
    }

    @ParameterizedTest
    @MethodSource("greenInTheCentre")
    void hasAnAnswerToWhateverIsBroken(byte[] file) {
        var chance = new Random(42);
        for (var round = 0; round < 200; round++) {
            var length = round % 4 == 0 ? 12 + chance.nextInt(file.length - 12) : file.length;
            var broken = Arrays.copyOf(file, length);
            for (var i = 0; i < 6 && length > 12; i++)
                broken[12 + chance.nextInt(length - 12)] = (byte) chance.nextInt(256);

            assertThat(catchThrowable(() -> Picture.square(broken, Crop.CENTRE)))
                    .satisfiesAnyOf(
                            fault -> assertThat(fault).isNull(),
                            fault -> assertThat(fault).isInstanceOf(UnusablePhoto.class));
        }
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

    private static byte[] profiled(byte[] profile, int number, int count) {
        var segment = ByteBuffer.allocate(profile.length + 18)
                .putShort((short) 0xFFE2)
                .putShort((short) (profile.length + 16))
                .put("ICC_PROFILE\0".getBytes(UTF_8))
                .put((byte) number)
                .put((byte) count)
                .put(profile);
        return insert(jpeg(plain(120, 120, Color.RED)), 2, segment.array());
    }

    private static String faultOf(byte[] file) {
        try {
            Picture.square(file, Crop.CENTRE);
            return "";
        } catch (UnusablePhoto fault) {
            return fault.reason().key();
        }
    }

    private static long allocated() {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
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
