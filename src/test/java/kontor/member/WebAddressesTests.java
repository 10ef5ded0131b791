package kontor.member;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WebAddressesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://nordhafen.example",
                "http://nordhafen.example",
                "HTTPS://Nordhafen.Example/",
                "https://www.müller.example/über?q=ä#ö",
                "https://nordhafen.example:8443/imprint",
                "https://nordhafen.example?a=b"
            })
    void areTakenAsTheyAre(String address) {
        assertThat(WebAddresses.complete(address)).contains(address);
    }

    @ParameterizedTest
    @CsvSource({
        "nordhafen.example, https://nordhafen.example",
        "www.nordhafen.example/imprint, https://www.nordhafen.example/imprint",
        "nordhafen.example:8443, https://nordhafen.example:8443"
    })
    void areHttpsWhereNoSchemeIsNamed(String typed, String address) {
        assertThat(WebAddresses.complete(typed)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "javascript:1",
                "JavaScript:alert(document.domain)//nordhafen.example",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:nordhafen.example",
                "file:///etc/passwd",
                "ftp://nordhafen.example",
                "mailto:anna@nordhafen.example",
                "//nordhafen.example",
                "https:nordhafen.example",
                "https:///nordhafen.example",
                "https://",
                "https://nordhafen",
                "https://.example",
                "https://nordhafen..example",
                "https://bank.example@nordhafen.example",
                "https://nordhafen.example\\@bank.example",
                "https://nordhafen.example:port",
                "https://nordhafen.example/a b",
                "https://nordhafen.example/\u202E",
                "nordhafen"
            })
    void areNoneWhereABrowserWouldDoSomethingElse(String typed) {
        assertThat(WebAddresses.complete(typed)).isEmpty();
    }

    @Test
    void haveAtMostFiveHundredCharacters() {
        var longest = "https://nordhafen.example/" + "x".repeat(500 - 26);

        assertThat(WebAddresses.complete(longest)).isPresent();
        assertThat(WebAddresses.complete(longest + "x")).isEmpty();
        assertThat(WebAddresses.complete(longest.substring("https://".length()) + "x"))
                .isEmpty();
    }
}
