package kontor.mail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EmailAddressTests {

    @Test
    void isTheSameHoweverItIsTyped() {
        assertThat(EmailAddress.of(" Anna.Lindqvist@Example.ORG "))
                .isEqualTo(EmailAddress.of("anna.lindqvist@example.org"));
    }

    @Test
    void keepsADomainWithUmlautsInItsAsciiForm() {
        assertThat(EmailAddress.of("anna@Müller.example").value()).isEqualTo("anna@xn--mller-kva.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna+kontor@example.org", "o'neill@example.org", "root@localhost", "a@b-c.example"})
    void mayBeUnusual(String typed) {
        assertThat(EmailAddress.parse(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "@example.org",
                "anna@",
                "anna@example..org",
                "an na@example.org",
                "anna@example.org, ben@example.org",
                "anna@example.org\nBcc: ben@example.org",
                "anna\u0000@example.org",
                "<anna@example.org>",
                "änna@example.org"
            })
    void isRefusedWhereNoMailWouldArrive(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void isNoLongerThanMailServersAllow() {
        assertThat(EmailAddress.parse("a".repeat(64) + "@example.org")).isPresent();
        assertThat(EmailAddress.parse("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "a.".repeat(124) + "orgs")).isPresent();
        assertThat(EmailAddress.parse("a@" + "a.".repeat(124) + "organ")).isEmpty();
    }
}
