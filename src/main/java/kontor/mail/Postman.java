package kontor.mail;

import java.time.Clock;
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

/**
 * Takes mails from the outbox to the mail server, one at a time. Several nodes share the work; a row is locked while
 * its mail is on the way, and removed once the server has it, since it may hold a token.
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
        while (goOn) goOn = Boolean.TRUE.equals(transactions.execute(transaction -> deliverNext()));
    }

    private boolean deliverNext() {
        return mails.takeDue(clock.instant()).map(this::deliver).orElse(false);
    }

    /** Whether it makes sense to go on with the next mail. */
    private boolean deliver(Mail mail) {
        try {
            envelopes.send(mail);
            mails.remove(mail);
            return true;
        } catch (MailException | MessagingException e) {
            return keep(mail, DeliveryFailure.of(e), e);
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
}
