package kontor.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;

import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import kontor.database.Outage;
import kontor.database.OutageLog;
import kontor.mail.Envelopes.Courier;

/**
 * Takes mails from the outbox to the mail server, one at a time. Several nodes share the work: each claims a few mails for
 * a while, and after that time they are due again for everybody. A row is removed once the server has its mail, since it
 * may hold a token.
 */
@Component
@Conditional(MailServer.Present.class)
class Postman implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    private final MailRepository mails;
    private final Envelopes envelopes;
    private final TransactionTemplate transactions;
    private final OutageLog outages;
    private final Clock clock;

    /** As many mails as may wait for a while when a node dies, which has claimed them. */
    private static final int PORTION = 20;

    private static final Duration CLAIM = Duration.ofMinutes(3);
    private static final Duration LONGEST_DELIVERY = Duration.ofMinutes(1);

    /** One round at a time; one more may wait, and it finds all that was posted before it begins. */
    private final ThreadPoolExecutor rounds =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1), new DiscardPolicy());

    Postman(
            MailRepository mails,
            Envelopes envelopes,
            TransactionTemplate transactions,
            OutageLog outages,
            Clock clock) {
        this.mails = mails;
        this.envelopes = envelopes;
        this.transactions = transactions;
        this.outages = outages;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void nudge() {
        rounds.execute(this::goRound);
    }

    private void goRound() {
        try {
            deliverAllDue();
        } catch (DataAccessException | TransactionException e) {
            if (Outage.isBehind(e)) outages.note(e);
            else log.error("The outbox cannot be read, the mails wait", e);
        }
    }

    void deliverAllDue() {
        var goOn = true;
        while (goOn) {
            var end = clock.instant().plus(CLAIM);
            var mails = this.mails.claimDue(clock.instant(), end, PORTION);
            goOn = !mails.isEmpty() && deliver(mails, end.minus(LONGEST_DELIVERY));
        }
    }

    /** Whether all were tried, so that it makes sense to go on with the next ones. */
    private boolean deliver(List<Mail> claimed, Instant end) {
        var tried = 0;
        try (var courier = envelopes.courier()) {
            var goOn = true;
            while (goOn && tried < claimed.size() && clock.instant().isBefore(end))
                goOn = deliver(claimed.get(tried++), courier);
            return goOn;
        } finally {
            if (tried < claimed.size()) mails.release(claimed.subList(tried, claimed.size()), clock.instant());
        }
    }

    /** Whether it makes sense to go on with the next mail. */
    private boolean deliver(Mail mail, Courier courier) {
        try {
            transactions.executeWithoutResult(transaction -> send(mail, courier));
            return true;
        } catch (NotDelivered e) {
            return keep(mail, DeliveryFailure.of(e.reason), e.reason);
        }
    }

    /** The row goes first, and comes back if the mail cannot be sent: what was taken back meanwhile is not sent. */
    private void send(Mail mail, Courier courier) {
        if (!mails.remove(mail)) return;

        try {
            courier.send(mail);
        } catch (MailException | MessagingException e) {
            throw new NotDelivered(e);
        }
    }

    private boolean keep(Mail mail, DeliveryFailure failure, Exception reason) {
        var now = clock.instant();
        if (failure.endsWaitOf(mail, now)) {
            log.warn("Mail {} is given up: its address was refused for days", mail.number());
            mails.remove(mail);
        } else {
            log.warn("Mail {} waits ({}): {}", mail.number(), failure, withoutAddresses(reason));
            mails.postpone(mail, now.plus(failure.waitAfter(mail.attempts())));
        }
        return failure.concernsOneMail();
    }

    /** What a server says often holds the address that it is said of, which is not for a log. */
    static String withoutAddresses(Exception reason) {
        var said =
                String.valueOf(NestedExceptionUtils.getMostSpecificCause(reason).getMessage());
        return said.replaceAll("\\S+@\\S+", "<address>");
    }

    @Override
    public void destroy() throws InterruptedException {
        rounds.shutdown();
        if (!rounds.awaitTermination(20, TimeUnit.SECONDS)) log.warn("A mail is still on its way to the server");
    }

    private static final class NotDelivered extends RuntimeException {

        private final transient Exception reason;

        NotDelivered(Exception reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
