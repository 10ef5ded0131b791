package kontor.mail;

import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

import static org.assertj.core.api.Assertions.assertThat;

class PostmanTests {

    @Test
    void whatTheServerSaysIsLoggedWithoutAddresses() {
        var said = new MailSendException("550 5.1.1 <anna@example.org>: no such user anna@example.org here");

        assertThat(Postman.withoutAddresses(said))
                .contains("550 5.1.1", "no such user")
                .doesNotContain("anna", "example");
    }
}
