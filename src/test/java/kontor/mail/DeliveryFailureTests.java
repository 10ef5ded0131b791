package kontor.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static kontor.mail.DeliveryFailure.ADDRESS_REFUSED;
import static kontor.mail.DeliveryFailure.MAIL_DEFERRED;
import static kontor.mail.DeliveryFailure.SERVER_AWAY;
import static org.assertj.core.api.Assertions.assertThat;

class DeliveryFailureTests {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void tellsARefusedAddressFromAServerThatIsAway() throws Exception {
        var nobody = new Address[] {new InternetAddress("nobody@example.org")};
        var none = new Address[0];

        assertThat(DeliveryFailure.of(sending(new SendFailedException("550", null, none, none, nobody))))
                .isEqualTo(ADDRESS_REFUSED);
        assertThat(DeliveryFailure.of(sending(new SendFailedException("450", null, none, nobody, none))))
                .isEqualTo(MAIL_DEFERRED);
        assertThat(DeliveryFailure.of(sending(new MessagingException("connection lost"))))
                .isEqualTo(SERVER_AWAY);
        assertThat(DeliveryFailure.of(new MailAuthenticationException("535"))).isEqualTo(SERVER_AWAY);
    }

    @Test
    void waitsTwiceAsLongEachTimeButNeverLongerThanItsBound() {
        assertThat(SERVER_AWAY.waitAfter(0)).isEqualTo(ofMinutes(1));
        assertThat(SERVER_AWAY.waitAfter(3)).isEqualTo(ofMinutes(8));
        assertThat(SERVER_AWAY.waitAfter(4)).isEqualTo(ofMinutes(15));
        assertThat(ADDRESS_REFUSED.waitAfter(4)).isEqualTo(ofMinutes(16));
        assertThat(ADDRESS_REFUSED.waitAfter(10_000)).isEqualTo(ofHours(6));
    }

    @Test
    void givesUpOnlyAnAddressThatWasRefusedForDays() {
        assertThat(ADDRESS_REFUSED.endsWaitOf(mailOfAge(ofDays(6)), NOW)).isTrue();
        assertThat(ADDRESS_REFUSED.endsWaitOf(mailOfAge(ofDays(4)), NOW)).isFalse();
        assertThat(SERVER_AWAY.endsWaitOf(mailOfAge(ofDays(60)), NOW)).isFalse();
        assertThat(MAIL_DEFERRED.endsWaitOf(mailOfAge(ofDays(60)), NOW)).isFalse();
    }

    private static MailSendException sending(Exception reason) {
        return new MailSendException(Map.of("the mail", reason));
    }

    private static Mail mailOfAge(Duration age) {
        return new Mail(1, new EmailAddress("anna@example.org"), "Hello", "", "", NOW.minus(age), 9);
    }
}
