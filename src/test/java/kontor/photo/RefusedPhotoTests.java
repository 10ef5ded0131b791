package kontor.photo;

import java.awt.Color;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kontor.photo.Pictures.plain;
import static kontor.photo.Pictures.png;
import static kontor.photo.Pictures.pngHeader;
import static kontor.session.SignedInAs.as;
import static kontor.testing.FormToken.formToken;
import static kontor.testing.Html.page;
import static org.assertj.core.api.Assertions.assertThat;

/** Files and forms that are not taken. */
class RefusedPhotoTests extends AnnasPhoto {

    static Stream<Object[]> unusable() {
        return Stream.of(
                new Object[] {"", new byte[0], "Please choose a picture."},
                new Object[] {"empty.jpg", new byte[0], "This file is empty. Please choose another one."},
                new Object[] {
                    "text.jpg",
                    "not a picture".getBytes(UTF_8),
                    "This is no JPEG, PNG or WebP picture. Please choose another file."
                },
                new Object[] {
                    "drawing.png",
                    "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8),
                    "This is no JPEG, PNG or WebP picture. Please choose another file."
                },
                new Object[] {
                    "bomb.png",
                    pngHeader(50_000, 50_000),
                    "This picture measures 50,000 by 50,000 pixels, which is too many."
                            + " Please choose one of at most 25 million, such as 5,000 by 5,000."
                },
                new Object[] {
                    "icon.png",
                    png(plain(64, 64, Color.RED)),
                    "This picture is too small. Please choose one of at least 96 by 96 pixels."
                },
                new Object[] {
                    "torn.png",
                    pngHeader(200, 200),
                    "This picture cannot be read. It may be damaged, or of an unusual kind."
                            + " Saving it once more as JPEG often helps."
                },
                new Object[] {
                    "large.jpg", new byte[5 * 1024 * 1024 + 1], "This file is too large. A picture has at most 5 MB."
                });
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void saysAtTheFieldWhatIsWrongAndKeepsTheOldPhoto(String name, byte[] content, String fault) {
        save("anna.jpg", RED);
        var old = name();

        var answer = save(name, content);

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#photo-help .fault").text()).isEqualTo(fault);
        assertThat(page(answer).select("#photo").attr("aria-invalid")).isEqualTo("true");
        assertThat(page(answer).select("[role=alert] a").attr("href")).isEqualTo("#photo");
        assertThat(name()).isEqualTo(old);
    }

    @Test
    void asksForAFileWhereAFormSendsNone() {
        var answer = mvc.post()
                .uri("/me/profile/photo")
                .with(as(anna))
                .with(formToken())
                .param("photo", "C:\\anna.jpg")
                .exchange();

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#photo-help .fault").text()).isEqualTo("Please choose a picture.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me/profile/photo", "/me/profile/photo/removal"})
    void refusesAFormWithoutItsToken(String address) {
        assertThat(mvc.post().uri(address).with(as(anna))).hasStatus(403);
    }

    @ParameterizedTest
    @CsvSource({"/me/profile/photo/removal, 403", "/me/privacy, 403", "/sign-out, 403"})
    void doesWithoutATokenForNoOtherFormHoweverLargeItIs(String address, int status) {
        assertThat(mvc.post()
                        .uri(address)
                        .with(as(anna))
                        .contentType("multipart/form-data; boundary=b")
                        .content(new byte[6 * 1024 * 1024 + 1]))
                .hasStatus(status);
    }

    @Test
    void leadsGuestsToSignInHoweverMuchTheySend() {
        assertThat(mvc.get().uri("/me/profile/photo")).hasStatus(303).hasRedirectedUrl("/sign-in");
        assertThat(mvc.post()
                        .uri("/me/profile/photo")
                        .contentType("multipart/form-data; boundary=b")
                        .content(new byte[6 * 1024 * 1024 + 1]))
                .hasStatus(303)
                .hasRedirectedUrl("/sign-in");
    }
}
