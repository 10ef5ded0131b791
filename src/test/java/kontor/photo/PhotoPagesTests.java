package kontor.photo;

import java.awt.Color;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.contact.Contacts;
import kontor.member.Member;
import kontor.member.Members;
import kontor.message.Conversations;
import kontor.request.ContactRequests;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Ties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kontor.photo.Pictures.jpeg;
import static kontor.photo.Pictures.plain;
import static kontor.photo.Pictures.png;
import static kontor.photo.Pictures.pngHeader;
import static kontor.session.SignedInAs.as;
import static kontor.testing.FormToken.formToken;
import static kontor.testing.Html.page;
import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class PhotoPagesTests {

    private static final byte[] RED = jpeg(plain(400, 300, Color.RED));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private Members members;

    @Autowired
    private Contacts contacts;

    @Autowired
    private ContactRequests contactRequests;

    @Autowired
    private Ties ties;

    @Autowired
    private Conversations conversations;

    private Member anna;
    private Member ben;

    @BeforeEach
    void begin() {
        anna = cast.anna();
        ben = cast.ben();
    }

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
    void servesAPhotoToWhoeverKnowsItsNameForAYear() {
        save("anna.jpg", RED);

        var answer = get("small");

        assertThat(answer).hasStatusOk().hasContentType(MediaType.IMAGE_JPEG);
        assertThat(answer).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(answer).headers().hasValue(HttpHeaders.CACHE_CONTROL, "max-age=31536000, private, immutable");
        assertThat(answer).headers().doesNotContainHeader(HttpHeaders.SET_COOKIE);
        assertThat(answer.getResponse().getContentAsByteArray()).hasSizeLessThanOrEqualTo(6_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/photos/00000000000000000000000000000000/small", "/photos/1/small", "/photos/", "/photos"})
    void findsNothingUnderAnotherName(String address) {
        assertThat(mvc.get().uri(address).with(as(anna))).hasStatus(404);
    }

    @Test
    void givesANewPhotoANewName() {
        save("anna.jpg", RED);
        var old = name();

        save("anna.jpg", RED);

        assertThat(name()).isNotEqualTo(old);
        assertThat(mvc.get().uri("/photos/" + old + "/large")).hasStatus(404);
    }

    @Test
    void aPhotoOfSomebodyWhoBlocksIsGoneWhereTheOtherKnowsIt() {
        save("anna.jpg", RED);
        var known = name();

        contacts.block(anna, ben);

        assertThat(mvc.get().uri("/photos/" + known + "/small"))
                .as("as if she had left")
                .hasStatus(404);
        assertThat(get("small")).as("to all others").hasStatusOk();
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

    @Test
    void speaksGerman() {
        members.speak(anna, Locale.GERMAN);

        assertThat(mvc.get().uri("/me/profile/photo").locale(Locale.GERMAN).with(as(anna)))
                .bodyText()
                .contains("Mein Foto", "Foto speichern", "bis 5 MB")
                .doesNotContain("??");
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

    private MvcTestResult get(String size) {
        return mvc.get().uri("/photos/" + name() + "/" + size).exchange();
    }

    private MvcTestResult remove() {
        return mvc.post()
                .uri("/me/profile/photo/removal")
                .with(as(anna))
                .with(formToken())
                .exchange();
    }

    private MvcTestResult save(String name, byte[] content, String... namesAndValues) {
        var request = mvc.post()
                .uri("/me/profile/photo")
                .multipart()
                .file(new MockMultipartFile("photo", name, "image/jpeg", content))
                .with(as(anna))
                .with(formToken());
        for (var i = 0; i < namesAndValues.length; i += 2) request.param(namesAndValues[i], namesAndValues[i + 1]);
        return request.exchange();
    }

    private String name() {
        var name = members.find(anna.id()).orElseThrow().photo();
        assertThat(name).isNotNull();
        return name;
    }
}
