package kontor.mail;

import java.util.Locale;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** What is posted goes out with the commit, and never without. */
class OutboxModuleTests extends WithAMailServer {

    @Test
    void aLetterGoesOutAsTextAndHtmlSoonAfterTheCommit() throws Exception {
        server.start();

        post(letterTo("anna@example.org", Locale.GERMAN));

        assertThat(server.waitForIncomingEmail(10_000, 1)).isTrue();
        var received = server.getReceivedMessages()[0];
        assertThat(received.getFrom()[0]).hasToString("Kontor <kontor@kontor.example>");
        assertThat(received.getSubject()).isEqualTo("Alle E-Mails");
        assertThat(textOf(received)).contains("An Anna Müller", "https://kontor.example/a?b=1&c=2");
        assertThat(htmlOf(received)).contains("An Anna Müller", "href=\"https://kontor.example/a?b=1&amp;c=2\"");
        await().atMost(10, SECONDS).untilAsserted(() -> assertThat(waiting()).isZero());
    }

    @Test
    void aLetterIsWrittenInItsReadersLanguage() throws Exception {
        server.start();

        post(letterTo("anna@example.org", Locale.ENGLISH));

        assertThat(server.waitForIncomingEmail(10_000, 1)).isTrue();
        assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo("All mails");
        assertThat(textOf(server.getReceivedMessages()[0])).contains("To Anna Müller");
    }

    @Test
    void aLetterOfATransactionThatFailsIsNeverSent() {
        transactions.executeWithoutResult(transaction -> {
            outbox.post(letterTo("anna@example.org", Locale.ENGLISH));
            transaction.setRollbackOnly();
        });

        assertThat(waiting()).isZero();
    }

    @Test
    void nothingIsPostedOutsideATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> outbox.post(letterTo("anna@example.org", Locale.ENGLISH)));
    }

    private static String textOf(MimeMessage message) throws Exception {
        return part(message, 0);
    }

    private static String htmlOf(MimeMessage message) throws Exception {
        return part(message, 1);
    }

    private static String part(MimeMessage message, int index) throws Exception {
        var content = message.getContent();
        while (content instanceof Multipart parts && parts.getCount() == 1)
            content = parts.getBodyPart(0).getContent();
        return ((Multipart) content).getBodyPart(index).getContent().toString();
    }
}
