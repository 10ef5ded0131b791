package kontor.photo;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kontor.photo.Pictures.faultOf;
import static kontor.photo.Pictures.find;
import static kontor.photo.Pictures.insert;
import static kontor.photo.Pictures.jpeg;
import static kontor.photo.Pictures.photographed;
import static kontor.photo.Pictures.plain;
import static kontor.photo.Pictures.png;
import static kontor.photo.Pictures.webp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Pictures of another kind, and damaged or malicious ones. */
class RefusedPictureTests {

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
    @MethodSource("kontor.photo.PictureTests#greenInTheCentre")
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
}
