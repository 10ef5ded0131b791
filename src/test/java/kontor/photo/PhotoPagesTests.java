package kontor.photo;

import java.awt.Color;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.member.Member;
import kontor.message.Conversations;
import kontor.request.ContactRequests;
import kontor.testing.Ties;

import static kontor.photo.Pictures.plain;
import static kontor.photo.Pictures.png;
import static kontor.session.SignedInAs.as;
import static kontor.testing.FormToken.formToken;
import static kontor.testing.Html.page;
import static org.assertj.core.api.Assertions.assertThat;

/** The page with one’s own photo, and the pages on which it stands. */
class PhotoPagesTests extends AnnasPhoto {

    @Autowired
    private ContactRequests contactRequests;

    @Autowired
    private Ties ties;

    @Autowired
    private Conversations conversations;

    @Test
    void showsThePhotoThatIsSaved() {
        assertThat(page(show()).select("main img")).isEmpty();

        assertThat(save("anna.jpg", RED)).hasStatus(303).hasRedirectedUrl("/me/profile/photo");

        var photo = page(show()).selectFirst("main img");
        assertThat(photo).isNotNull();
        assertThat(photo.attr("alt")).isEqualTo("My photo as it is now");
        assertThat(mvc.get().uri(photo.attr("src"))).hasStatusOk();
        assertThat(page(mvc.get().uri("/me/profile").with(as(anna)).exchange())
                        .select("main a[href=/me/profile/photo]")
                        .text())
                .isEqualTo("Change or remove my photo");
    }

    @Test
    void cropsAsTheMemberChose() {
        var image = plain(300, 100, Color.BLUE);
        Pictures.fill(image, 200, 0, 100, 100, Color.RED);

        save("wide.png", png(image), "x", "100", "y", "50", "zoom", "100");

        var large = Pictures.decode(get("large").getResponse().getContentAsByteArray());
        assertThat(new Color(large.getRGB(20, 50)).getRed()).isGreaterThan(200);
    }

    @ParameterizedTest
    @CsvSource({"-5, 50, 100", "1e9, NaN, 100", "50, 50, 0", "'', '', ''"})
    void takesACropThatLiesOutsideForTheNearestOneInside(String x, String y, String zoom) {
        assertThat(save("anna.jpg", RED, "x", x, "y", y, "zoom", zoom)).hasStatus(303);
    }

    @Test
    void asksAgainForACropThatIsNoNumber() {
        var answer = save("anna.jpg", RED, "zoom", "all of it");

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("[role=alert] a").attr("href")).isEqualTo("#zoom");
    }

    @Test
    void removesThePhoto() {
        save("anna.jpg", RED);
        var old = name();

        assertThat(remove()).hasStatus(303).hasRedirectedUrl("/me/profile/photo");
        assertThat(remove()).hasStatus(303);

        assertThat(mvc.get().uri("/photos/" + old + "/small")).hasStatus(404);
        assertThat(page(show()).select("main .avatar").eachText()).contains("AL");
        assertThat(page(show()).select("main img")).isEmpty();
    }

    @Test
    void speaksGerman() {
        members.speak(anna, Locale.GERMAN);

        assertThat(mvc.get().uri("/me/profile/photo").locale(Locale.GERMAN).with(as(anna)))
                .bodyText()
                .contains("Mein Foto", "Foto speichern", "bis 5 MB")
                .doesNotContain("??");
    }

    @Test
    void standsWhereverItsMemberIsNamed() {
        save("anna.jpg", RED);
        ties.ask(anna, ben);
        assertStandsOn("/requests", ben);
        assertStandsOn("/requests/" + anna.handle(), ben);
        contactRequests.accept(ben, anna);
        conversations.write(anna, ben, "Good morning", UUID.randomUUID());

        assertStandsOn("/contacts", ben);
        assertStandsOn("/contacts/" + anna.handle(), ben);
        assertStandsOn("/messages", ben);
        assertStandsOn("/messages/" + anna.handle(), ben);
        assertStandsOn("/members?q=Lindqvist", ben);
        assertStandsOn("/members/" + anna.handle(), ben);
    }

    private void assertStandsOn(String address, Member reader) {
        var page = page(mvc.get().uri(address).with(as(reader)).exchange());
        assertThat(page.select("main img[src*=" + name() + "]"))
                .as(address)
                .isNotEmpty()
                .allSatisfy(photo -> {
                    assertThat(photo.hasAttr("alt")).isTrue();
                    assertThat(photo.attr("alt")).isEmpty();
                    assertThat(photo.attr("loading")).isEqualTo("lazy");
                    assertThat(photo.attr("width"))
                            .isEqualTo(photo.attr("height"))
                            .isNotEmpty();
                });
    }

    private MvcTestResult show() {
        return mvc.get().uri("/me/profile/photo").with(as(anna)).exchange();
    }

    private MvcTestResult remove() {
        return mvc.post()
                .uri("/me/profile/photo/removal")
                .with(as(anna))
                .with(formToken())
                .exchange();
    }
}
