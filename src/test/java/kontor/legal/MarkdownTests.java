package kontor.legal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTests {

    private final Markdown markdown = new Markdown();

    @ParameterizedTest
    @CsvSource({
        "# Who we are, <h2>Who we are</h2>",
        "## Data, <h3>Data</h3>",
        "###### Small, <h6>Small</h6>",
        "**all** members, <p><strong>all</strong> members</p>",
        "- one, '<ul>\n<li>one</li>\n</ul>'"
    })
    void marksUpWhatALegalTextNeeds(String text, String html) {
        assertThat(markdown.toHtml(text)).isEqualToIgnoringWhitespace(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <b onclick=\"x()\">word</b>",
                "<img src=x onerror=alert(1)>",
                "<!-- hidden -->",
                "<a href=\"javascript:alert(1)\">here</a>"
            })
    void htmlIsShownAsItWasTyped(String text) {
        var html = markdown.toHtml(text);

        assertThat(html).contains("&lt;").doesNotContainPattern("<(?!/?p>)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[here](javascript:alert(1))",
                "[here](JAVASCRIPT:alert(1))",
                "[here](data:text/html;base64,PHNjcmlwdD4=)",
                "[here](vbscript:x)",
                "<javascript:alert(1)>"
            })
    void aLinkLeadsToNothingButPagesAndAddresses(String text) {
        assertThat(markdown.toHtml(text)).doesNotContainPattern("(?i)href=\"(javascript|data|vbscript)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/terms", "mailto:office@example.org", "/privacy"})
    void linksOfALegalTextWork(String address) {
        assertThat(markdown.toHtml("[here](" + address + ")")).contains("href=\"" + address + "\"");
    }

    @Test
    void ofAPictureItsDescriptionStays() {
        assertThat(markdown.toHtml("See ![our *house*](https://example.org/house.png) there"))
                .isEqualToIgnoringWhitespace("<p>See our <em>house</em> there</p>");
    }
}
