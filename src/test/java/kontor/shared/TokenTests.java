package kontor.shared;

import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TokenTests {

    @Test
    void holds256RandomBitsThatFitIntoAnAddress() {
        var tokens =
                Stream.generate(Token::random).limit(1000).map(Token::value).collect(Collectors.toSet());

        assertThat(tokens).hasSize(1000).allMatch(value -> value.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void isHashedWithSha256() {
        assertThat(HexFormat.of().formatHex(new Token("abc").hash()))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void showsItselfInNoLog() {
        assertThat(new Token("secret")).asString().doesNotContain("secret");
    }
}
