package kontor.message;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kontor.message.Texts.Segment;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTests {

    private final Texts texts = new Texts();

    @Test
    void anAddressBecomesALinkWithoutTheFullStopBehindIt() {
        assertThat(texts.segments("See https://example.org/a?b=c.\nAnna"))
                .containsExactly(
                        new Segment("See ", null),
                        new Segment("https://example.org/a?b=c", "https://example.org/a?b=c"),
                        new Segment(".\nAnna", null));
    }

    @Test
    void anAddressThatBeginsWithWwwLeadsToHttps() {
        assertThat(texts.segments("www.example.org"))
                .containsExactly(new Segment("www.example.org", "https://www.example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "javascript://example.org/%0aalert(1)",
                "data:text/html,hello",
                "ftp://example.org",
                "anna@example.org",
                "<a href='x'>no markup</a>",
                ""
            })
    void nothingElseBecomesALink(String text) {
        assertThat(texts.segments(text)).allMatch(segment -> segment.href() == null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"  two\n\n  https://example.org\t!", "http://example.org/\"><script>alert(1)</script>"})
    void thePiecesTogetherAreTheText(String text) {
        assertThat(texts.segments(text))
                .extracting(Segment::text)
                .satisfies(pieces -> assertThat(String.join("", pieces)).isEqualTo(text));
    }
}
