package kontor.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import kontor.database.OutageLog;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Mails that wait are sent once, whatever happens meanwhile. */
class PostmanModuleTests extends WithAMailServer {

    @Autowired
    Postman postman;

    @Autowired
    MailRepository mails;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    InternetAddress mailFrom;

    @Autowired
    OutageLog outages;

    @Autowired
    Clock clock;

    @Test
    void aServerThatIsDownDelaysMailsAndLosesNone() {
        post(letterTo("anna@example.org", Locale.ENGLISH));
        post(letterTo("ben@example.org", Locale.ENGLISH));
        postman.deliverAllDue();
        assertThat(waiting()).isEqualTo(2);

        server.start();
        await().atMost(10, SECONDS).untilAsserted(() -> {
            makeAllDue(); // again and again, since a round that began before the start still postpones its mail
            postman.deliverAllDue();
            assertThat(waiting()).isZero();
        });
        assertThat(recipients()).containsExactlyInAnyOrder("anna@example.org", "ben@example.org");
    }

    @Test
    void theWaitGrowsWhileTheServerIsDown() {
        post(letterTo("anna@example.org", Locale.ENGLISH));
        await().atMost(10, SECONDS).untilAsserted(() -> assertThat(attempts()).isEqualTo(1));
        assertThat(minutesToWait()).isEqualTo(1);

        makeAllDue();
        postman.deliverAllDue();

        await().atMost(10, SECONDS)
                .untilAsserted(() -> assertThat(minutesToWait()).isEqualTo(2));
    }

    @Test
    void twoSendersAtOnceSendEachMailOnce() {
        var addresses = IntStream.range(0, 30)
                .mapToObj(number -> "member" + number + "@example.org")
                .toList();
        transactions.executeWithoutResult(
                transaction -> addresses.forEach(address -> mails.add(letter(address), Set.of(), clock.instant())));
        server.start();

        var senders = IntStream.range(0, 2)
                .mapToObj(number -> CompletableFuture.runAsync(postman::deliverAllDue))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(senders).join();

        await().atMost(10, SECONDS).untilAsserted(() -> assertThat(waiting()).isZero());
        assertThat(recipients()).containsExactlyInAnyOrderElementsOf(addresses);
    }

    @Test
    void whatIsTakenBackWhileItsTurnComesIsNotSent() {
        server.start();
        mails.add(letter("anna@example.org"), Set.of(7L), clock.instant());
        mails.add(letter("ben@example.org"), Set.of(), clock.instant());
        var hasty = new MailRepository(jdbc) {
            @Override
            List<Mail> claimDue(Instant now, Instant until, int limit) {
                var claimed = super.claimDue(now, until, limit);
                removeAll(7L, EmailAddress.of("nobody@example.org"));
                return claimed;
            }
        };

        new Postman(hasty, new Envelopes(sender, mailFrom), transactions, outages, clock).deliverAllDue();

        assertThat(recipients()).containsExactly("ben@example.org");
    }

    @Test
    void oneBadAddressDoesNotBlockTheOthers() {
        var delivered = new ArrayList<String>();
        var choosy = new Envelopes(sender, mailFrom) {
            @Override
            Courier courier() {
                return new Courier() {
                    @Override
                    void send(Mail mail) throws MessagingException {
                        if (mail.to().value().startsWith("nobody")) throw refusalOf(mail);
                        delivered.add(mail.to().value());
                    }
                };
            }
        };
        for (var address : List.of("nobody@example.org", "anna@example.org", "nobody@example.com", "ben@example.org"))
            mails.add(letter(address), Set.of(), clock.instant());

        new Postman(mails, choosy, transactions, outages, clock).deliverAllDue();

        assertThat(delivered).containsExactly("anna@example.org", "ben@example.org");
        assertThat(waiting()).isEqualTo(2);
    }

    private static WrittenLetter letter(String address) {
        return new WrittenLetter(EmailAddress.of(address), "Hello", "Hello", "<p>Hello</p>");
    }

    private static MailSendException refusalOf(Mail mail) throws MessagingException {
        var invalid = InternetAddress.parse(mail.to().value());
        var refusal = new SendFailedException("550 no such user", null, null, null, invalid);
        return new MailSendException(Map.of(mail, refusal));
    }

    private List<String> recipients() {
        return Arrays.stream(server.getReceivedMessages())
                .map(PostmanModuleTests::recipient)
                .toList();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private int attempts() {
        return jdbc.sql("select sum(attempts) from outbox").query(Integer.class).single();
    }

    private int minutesToWait() {
        return jdbc.sql("select round(extract(epoch from due_at - now()) / 60) from outbox")
                .query(Integer.class)
                .single();
    }

    private void makeAllDue() {
        jdbc.sql("update outbox set due_at = posted_at").update();
    }
}
