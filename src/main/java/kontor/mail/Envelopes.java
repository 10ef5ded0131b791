package kontor.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import org.springframework.context.annotation.Conditional;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Puts a mail into the form of the wire (RFC 5322) and hands it to the mail server. */
@Component
@Conditional(MailServer.Present.class)
class Envelopes {

    private final JavaMailSender server;
    private final InternetAddress from;

    Envelopes(JavaMailSender server, InternetAddress mailFrom) {
        this.server = server;
        this.from = mailFrom;
    }

    void send(Mail mail) throws MessagingException {
        var message = server.createMimeMessage();
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no answers from machines

        var parts = new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_RELATED, UTF_8.name());
        parts.setFrom(from);
        parts.setTo(mail.to().value());
        parts.setSubject(mail.subject());
        parts.setText(mail.text(), mail.html());
        server.send(message);
    }
}
