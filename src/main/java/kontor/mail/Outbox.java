package kontor.mail;

import java.time.Clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The front door to mail. What is posted goes out if, and only if, the caller's transaction commits. */
@Service
public class Outbox {

    private final LetterWriter writer;
    private final MailRepository mails;
    private final ObjectProvider<Postman> postman;
    private final Clock clock;

    Outbox(LetterWriter writer, MailRepository mails, ObjectProvider<Postman> postman, Clock clock) {
        this.writer = writer;
        this.mails = mails;
        this.postman = postman;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Letter letter) {
        mails.add(writer.write(letter), letter.concerns(), clock.instant());
        postman.ifAvailable(Outbox::nudgeAfterCommit);
    }

    /** Takes back all that still waits and goes to an address, or concerns a member: its owner is leaving. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawAll(Long memberId, EmailAddress address) {
        mails.removeAll(memberId, address);
    }

    /** Takes back all that still waits and concerns both of these members: they are hidden from each other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawBetween(Long oneId, Long otherId) {
        mails.removeConcerning(oneId, otherId);
    }

    /** Whether mails are read at {@code /outbox} instead of being sent, as in the demo. */
    public boolean isShown() {
        return postman.getIfAvailable() == null;
    }

    private static void nudgeAfterCommit(Postman postman) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                postman.nudge();
            }
        });
    }
}
