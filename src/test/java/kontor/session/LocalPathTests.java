package kontor.session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LocalPathTests {

    @Test
    void keepsPathAndQuery() {
        assertThat(LocalPath.of("https://kontor.example/members?q=M%C3%BCller&city=Kiel"))
                .isEqualTo("/members?q=M%C3%BCller&city=Kiel");
        assertThat(LocalPath.of("/members/anna-lindqvist")).isEqualTo("/members/anna-lindqvist");
    }

    @Test
    void leavesOutTheHost() {
        assertThat(LocalPath.of("https://evil.example/contacts")).isEqualTo("/contacts");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "contacts",
                "javascript:alert(1)",
                "https://kontor.example",
                "https://kontor.example//evil.example/",
                "/\\evil.example",
                "not an address",
                "/a\r\nSet-Cookie: b=c"
            })
    void isTheFrontPageWhereThereIsNoPath(String address) {
        assertThat(LocalPath.of(address)).isEqualTo("/");
    }
}
