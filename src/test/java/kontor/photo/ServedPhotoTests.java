package kontor.photo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import static kontor.session.SignedInAs.as;
import static org.assertj.core.api.Assertions.assertThat;

/** Who gets a photo by its address. */
class ServedPhotoTests extends AnnasPhoto {

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
}
