package kontor.mail;

import java.util.Objects;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Puts mails into the form of the wire (RFC 5322) and hands them to the mail server. */
@Component
@Conditional(MailServer.Present.class)
class Envelopes {

    private static final Logger log = LoggerFactory.getLogger(Envelopes.class);

    private final JavaMailSenderImpl server;
    private final InternetAddress from;

    Envelopes(JavaMailSenderImpl server, InternetAddress mailFrom) {
        this.server = server;
        this.from = mailFrom;
    }

    Courier courier() {
        return new Courier();
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        var message = server.createMimeMessage();
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no answers from machines

        var parts = new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_RELATED, UTF_8.name());
        parts.setFrom(from);
        parts.setTo(mail.to().value());
        parts.setSubject(mail.subject());
        parts.setText(mail.text(), mail.html());
        message.saveChanges();
        return message;
    }

    /** Takes one mail after the other to the server over one connection, and a new one where that has broken. */
    class Courier implements AutoCloseable {

        private @Nullable Transport line;

        void send(Mail mail) throws MessagingException {
            var message = message(mail);
            try {
                line().sendMessage(message, message.getAllRecipients());
            } catch (SendFailedException refused) {
                throw refused; // the line is still good
            } catch (MessagingException broken) {
                close();
                throw broken;
            }
        }

        private Transport line() throws MessagingException {
            if (line == null) {
                var opened = server.getSession().getTransport(protocol());
                opened.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
                line = opened;
            }
            return line;
        }

        private String protocol() {
            return Objects.requireNonNullElse(server.getProtocol(), JavaMailSenderImpl.DEFAULT_PROTOCOL);
        }

        @Override
        public void close() {
            try {
                if (line != null) line.close();
            } catch (MessagingException e) {
                log.debug("The connection is gone already", e);
            } finally {
                line = null;
            }
        }
    }
}
