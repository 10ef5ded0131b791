package kontor.journey;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import javax.imageio.ImageIO;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import kontor.testing.AppTest;
import kontor.testing.StatementCounter;

import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class PhotoJourneyTests extends Journey {

    @Autowired
    private StatementCounter statements;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fromAPictureToThePhotoAndBackWithAndWithoutScript(boolean script) throws IOException {
        var visitor = visit(script).open("/me/profile").press("Add a photo");

        visitor.page().setInputFiles("#photo", blueAndRed());
        visitor.press("Save photo");

        assertThat(visitor.text()).contains("Your photo is saved.");
        assertThat(photo(visitor).getWidth()).isEqualTo(100);
        assertThat(new Color(photo(visitor).getRGB(50, 50)).getBlue()).isGreaterThan(200);

        visitor.press("Remove photo");
        assertThat(visitor.text()).contains("Your photo is removed.", "AL");
        assertThat(visitor.page().locator("img").count()).isZero();
    }

    @Test
    void savesThePartThatThePreviewShows() throws IOException {
        var visitor = visit(true).open("/me/profile/photo");
        visitor.looksAccessible();
        visitor.page().setInputFiles("#photo", blueAndRed());
        visitor.page().locator("canvas").waitFor();
        visitor.looksAccessible();
        assertThat(shown(visitor)).isEqualTo(Color.BLUE);

        var box = visitor.page().locator("canvas").boundingBox();
        visitor.page().mouse().move(box.x + box.width - 20, box.y + box.height / 2);
        visitor.page().mouse().down();
        visitor.page().mouse().move(box.x - 20, box.y + box.height / 2);
        visitor.page().mouse().up();
        assertThat(shown(visitor)).isEqualTo(Color.RED);

        visitor.press("Save photo");
        assertThat(new Color(photo(visitor).getRGB(50, 50)).getRed()).isGreaterThan(200);
    }

    @Test
    void answersAPhotoOfFiftyMegabytesWithThePage() throws IOException {
        var visitor = visit(false).open("/me/profile/photo");
        var large = folder.resolve("large.jpg");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024);
        }
        visitor.page().setInputFiles("#photo", large);

        var answer = visitor.page()
                .waitForResponse(
                        response -> response.request().method().equals("POST"), () -> visitor.press("Save photo"));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(visitor.page().innerText("#photo-help .fault"))
                .isEqualTo("This file is too large. A picture has at most 5 MB.");
        assertThat(visitor.open("/me/profile").text()).contains("Add a photo");
    }

    @Test
    void aPhotoTakesOneStatementThoughItsReaderIsSignedIn() throws IOException, InterruptedException {
        var visitor = visit(true).open("/me/profile/photo");
        visitor.page().setInputFiles("#photo", blueAndRed());
        visitor.press("Save photo");
        var address = visitor.page().locator("main img").getAttribute("src");
        Thread.sleep(300); // the page's own pictures are there
        statements.sinceLastAsked();

        assertThat(visitor.page().request().get(address).status()).isEqualTo(200);

        assertThat(statements.sinceLastAsked()).singleElement().asString().contains("from photo");
    }

    private Visitor visit(boolean script) {
        var options = new NewContextOptions()
                .setJavaScriptEnabled(script)
                .setLocale("en")
                .setViewportSize(320, 1600);
        return visit(options).signIn(cast.anna());
    }

    /** Three hundred pixels wide, and red where it ends. */
    private Path blueAndRed() throws IOException {
        var image = new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB);
        for (var i = 0; i < 300 * 100; i++)
            image.setRGB(i % 300, i / 300, i % 300 < 200 ? Color.BLUE.getRGB() : Color.RED.getRGB());
        var file = folder.resolve("wide.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    /** The colour in the middle of the preview. */
    private static Color shown(Visitor visitor) {
        return new Color(((Number) visitor.page().evaluate("""
                () => {
                  const [red, green, blue] = document.querySelector('canvas').getContext('2d').getImageData(160, 160, 1, 1).data
                  return red * 65536 + green * 256 + blue
                }""")).intValue());
    }

    private static BufferedImage photo(Visitor visitor) throws IOException {
        var address = visitor.page().locator("main img").getAttribute("src");
        return ImageIO.read(
                new ByteArrayInputStream(visitor.page().request().get(address).body()));
    }
}
