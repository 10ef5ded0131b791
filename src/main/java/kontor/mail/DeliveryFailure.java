package kontor.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import jakarta.mail.SendFailedException;
import org.springframework.mail.MailSendException;

/** Why a mail server did not take a mail, and how long to wait before the next attempt. */
enum DeliveryFailure {
    /** Nothing can be sent at present. Once the server is back, no mail should wait long. */
    SERVER_AWAY(Duration.ofMinutes(15)),

    /** The server answered, and has not taken this mail (a full mailbox, greylisting, a limit). */
    MAIL_DEFERRED(Duration.ofHours(6)),

    /** There is no such address, or so the server says. */
    ADDRESS_REFUSED(Duration.ofHours(6));

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int ENOUGH_DOUBLINGS = 10;
    private static final Duration PATIENCE_WITH_AN_ADDRESS = Duration.ofDays(5); // RFC 5321, 4.5.4.1

    private final Duration longestWait;

    DeliveryFailure(Duration longestWait) {
        this.longestWait = longestWait;
    }

    static DeliveryFailure of(Exception thrown) {
        return refusals(thrown)
                .map(refusal -> hasInvalidAddress(refusal) ? ADDRESS_REFUSED : MAIL_DEFERRED)
                .findFirst()
                .orElse(SERVER_AWAY);
    }

    /** Twice as long after each attempt, up to the longest wait. */
    Duration waitAfter(int attempts) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts, ENOUGH_DOUBLINGS));
        return wait.compareTo(longestWait) < 0 ? wait : longestWait;
    }

    /** Whether the server answers at all, so that other mails may have better luck. */
    boolean concernsOneMail() {
        return this != SERVER_AWAY;
    }

    /** Whether to give the mail up: only where its own address was refused, and that for days. */
    boolean endsWaitOf(Mail mail, Instant now) {
        return this == ADDRESS_REFUSED
                && mail.postedAt().plus(PATIENCE_WITH_AN_ADDRESS).isBefore(now);
    }

    private static Stream<SendFailedException> refusals(Exception thrown) {
        var causes = thrown instanceof MailSendException failed
                ? Stream.of(failed.getMessageExceptions())
                : Stream.of(thrown);
        return causes.filter(SendFailedException.class::isInstance).map(SendFailedException.class::cast);
    }

    private static boolean hasInvalidAddress(SendFailedException refusal) {
        var invalid = refusal.getInvalidAddresses();
        return invalid != null && invalid.length > 0;
    }
}
