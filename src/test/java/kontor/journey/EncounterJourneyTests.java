package kontor.journey;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kontor.testing.AppTest;
import kontor.testing.Cast;

import static org.assertj.core.api.Assertions.assertThat;

/** Two members at one table: one shows the code on a phone, the other one’s camera reads it from the screen. */
@AppTest
class EncounterJourneyTests extends Journey {

    @ParameterizedTest
    @CsvSource({
        "en, LIGHT, 'Yes, we have met', Send a contact request, Met in person once, We met, Say that we met, Confirm",
        "de, DARK, 'Ja, wir sind uns begegnet', Kontaktanfrage senden, Einmal persönlich begegnet, Wir sind uns begegnet, Begegnung angeben, Bestätigen"
    })
    void fromTheCodeOnAScreenToTheRequest(
            String language,
            ColorScheme scheme,
            String yes,
            String ask,
            String once,
            String weMet,
            String say,
            String confirm)
            throws IOException {
        var anna = cast.anna();
        var ben = cast.ben();
        var carla = cast.basic("Carla", "Voss");
        for (var member : List.of(anna, ben, carla)) members.speak(member, Locale.forLanguageTag(language));
        var shows = phone(language, scheme).signIn(anna).open("/me/code");
        shows.looksAccessible();

        var scans = phone(language, scheme).open(read(shows));
        assertThat(scans.path()).as("a guest signs in first").isEqualTo("/sign-in");
        scans.fill("email", Cast.address(ben)).fill("password", Cast.PASSWORD).submit();
        scans.looksAccessible();
        scans.press(yes);
        assertThat(scans.text()).contains(once);
        scans.looksAccessible();
        scans.press(ask);
        assertThat(scans.page().inputValue("#reason")).isEqualTo("MET");

        assertThat(shows.open("/me/code").text()).contains("Ben Osei");
        assertThat(shows.open("/members/" + ben.handle()).text()).contains(once);
        shows.open("/encounters").looksAccessible();

        shows.open("/members/" + carla.handle()).page().click("main details.more summary");
        shows.page().click("main details.more a:text-is(\"" + weMet + "\")");
        shows.fill("place", "Bremen").press(say);
        shows.open("/encounters/sent").looksAccessible();
        var answers = phone(language, scheme).signIn(carla).open("/encounters");
        answers.looksAccessible();
        answers.press(confirm);
        assertThat(answers.text()).contains(once, "Bremen");
    }

    /** What a camera in front of the screen reads, without the site’s name, which a test’s server does not have. */
    private static String read(Visitor visitor) throws IOException {
        var screen = ImageIO.read(
                new ByteArrayInputStream(visitor.page().locator(".qr").screenshot()));
        return Stream.of(1.0, 0.9, 1.1, 1.2)
                .flatMap(nearness -> read(screen, nearness).stream())
                .findFirst()
                .orElseThrow();
    }

    /** From one distance: about one code in a hundred is read only from another. */
    private static Optional<String> read(BufferedImage screen, double nearness) {
        var size = (int) (screen.getWidth() * nearness);
        var seen = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        seen.createGraphics().drawImage(screen, 0, 0, size, size, null);
        var source = new RGBLuminanceSource(size, size, seen.getRGB(0, 0, size, size, null, 0, size));
        try {
            var address = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
            return Optional.of(URI.create(address.getText()).getPath());
        } catch (ReaderException unread) {
            return Optional.empty();
        }
    }
}
