package kontor.visit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class LookTests {

    @Test
    void keepsTheWordsOfTheSearch() {
        assertThat(found("  customs \n broker ")).isEqualTo("customs broker");
        assertThat(Look.in(request()).words()).isEmpty();
    }

    @Test
    void cutsLongWordsWithoutBreakingACharacter() {
        assertThat(found("👩".repeat(300))).isEqualTo("👩".repeat(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001B[31m", "\uD83D"})
    void keepsNoWordsThatCannotBeStored(String words) {
        assertThat(found(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Purpose, prefetch, true",
        "Sec-Purpose, prefetch;prerender, true",
        "Purpose, prefetch, true",
        "Purpose, '', false"
    })
    void isAheadWhereABrowserFetchesWhatNobodyHasOpened(String header, String purpose, boolean ahead) {
        var request = request();
        request.addHeader(header, purpose);

        assertThat(Look.in(request).ahead()).isEqualTo(ahead);
    }

    @Test
    void askingForTheHeadersIsNoLook() {
        assertThat(Look.in(request()).ahead()).isFalse();
        assertThat(Look.in(new MockHttpServletRequest("HEAD", "/members/ben-osei"))
                        .ahead())
                .isTrue();
    }

    private static String found(String words) {
        var request = request();
        request.addParameter("q", words);
        return Look.in(request).words();
    }

    private static MockHttpServletRequest request() {
        return new MockHttpServletRequest("GET", "/members/ben-osei");
    }
}
