package kontor.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static kontor.photo.Pictures.decode;
import static kontor.photo.Pictures.photographed;
import static kontor.photo.Pictures.plain;
import static org.assertj.core.api.Assertions.assertThat;

class PhotoTests {

    @Test
    void isAJpegInTwoSizes() throws UnusablePhoto {
        var photo = read(Pictures.png(plain(900, 700, Color.RED)));

        assertThat(PhotoFormat.of(photo.small())).isEqualTo(PhotoFormat.JPEG);
        assertThat(decode(photo.small()).getWidth()).isEqualTo(96);
        assertThat(decode(photo.small()).getHeight()).isEqualTo(96);
        assertThat(decode(photo.large()).getWidth()).isEqualTo(320);
        assertThat(decode(photo.large()).getHeight()).isEqualTo(320);
    }

    @Test
    void isNotBlownUp() throws UnusablePhoto {
        var photo = read(Pictures.png(plain(120, 150, Color.RED)));

        assertThat(decode(photo.large()).getWidth()).isEqualTo(120);
    }

    @Test
    void tellsNothingThatTheCameraNoted() throws UnusablePhoto {
        var file = photographed(plain(400, 300, Color.RED), 6);
        assertThat(segments(file)).contains(0xE1);
        assertThat(new String(file, ISO_8859_1)).contains("Kiel");

        var photo = read(file);

        assertThat(List.of(photo.small(), photo.large())).allSatisfy(jpeg -> {
            assertThat(segments(jpeg)).containsOnly(0xE0, 0xDB, 0xC0, 0xC4);
            assertThat(new String(jpeg, ISO_8859_1)).doesNotContain("Kiel", "Exif");
        });
    }

    @Test
    void fitsIntoAListHoweverBusyThePictureIs() throws IOException {
        var noise = new BufferedImage(320, 320, BufferedImage.TYPE_INT_RGB);
        var chance = new Random(1);
        for (var i = 0; i < 320 * 320; i++) noise.setRGB(i % 320, i / 320, chance.nextInt());
        var coarse = new BufferedImage(96, 96, BufferedImage.TYPE_INT_RGB);
        for (var i = 0; i < 96 * 96; i++) coarse.setRGB(i % 96, i / 96, chance.nextBoolean() ? -1 : 0);

        assertThat(Photo.of(noise).small()).hasSizeLessThanOrEqualTo(Photo.SMALL_BYTES);
        assertThat(Photo.of(coarse).small()).hasSizeLessThanOrEqualTo(Photo.SMALL_BYTES);
        assertThat(Photo.of(noise).large()).hasSizeLessThanOrEqualTo(200_000);
    }

    private static Photo read(byte[] file) throws UnusablePhoto {
        return new PhotoReader().read(new ByteArrayResource(file), Crop.CENTRE);
    }

    /** The markers of a JPEG's segments before its first scan. */
    private static List<Integer> segments(byte[] file) {
        var segments = new ArrayList<Integer>();
        var jpeg = ByteBuffer.wrap(file).position(2);
        for (var marker = jpeg.getShort() & 0xFF; marker != 0xDA; marker = jpeg.getShort() & 0xFF) {
            segments.add(marker);
            jpeg.position(jpeg.position() + jpeg.getShort(jpeg.position()));
        }
        return segments;
    }
}
