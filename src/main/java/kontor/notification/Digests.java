package kontor.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import kontor.database.Outage;

/**
 * Sends the daily mails: in the morning, one to each member for whom something is still new. All nodes work at it; who
 * has had the day's mail is noted with the mail in one transaction, so that nobody gets two, and a crash loses none.
 */
@Component
class Digests {

    private static final Logger log = LoggerFactory.getLogger(Digests.class);
    private static final LocalTime HOUR = LocalTime.of(7, 0);

    private final DigestRepository digests;
    private final NoticeLetters letters;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final ZoneId zone;

    Digests(
            DigestRepository digests,
            NoticeLetters letters,
            TransactionOperations transactions,
            Clock clock,
            ZoneId zone) {
        this.digests = digests;
        this.letters = letters;
        this.transactions = transactions;
        this.clock = clock;
        this.zone = zone;
    }

    /** The latest morning's; those of a morning at which no node ran come later. */
    @Scheduled(initialDelay = 2, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void sendLatest() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, zone);
        sendAll(now.isBefore(morning(today)) ? today.minusDays(1) : today);
    }

    /** All of that day, with what was told before its morning. */
    void sendAll(LocalDate day) {
        var until = morning(day);
        for (var readers = digests.findReaders(day, until, 0L); !readers.isEmpty(); ) {
            readers.forEach(reader -> send(reader, day, until));
            readers = digests.findReaders(day, until, readers.get(readers.size() - 1));
        }
    }

    /** One member's mail that cannot be written keeps nobody else's back. */
    private void send(Long reader, LocalDate day, Instant until) {
        try {
            transactions.executeWithoutResult(transaction -> {
                if (digests.begin(reader, day)) write(reader, until);
            });
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) throw e;
            log.error("The daily mail to member {} waits", reader, e);
        }
    }

    private void write(Long reader, Instant until) {
        var found = digests.find(reader, until);
        digests.settle(reader, until);
        if (!found.isEmpty()) letters.postDigest(found.get(0).reader(), notices(found));
    }

    private static List<Notice> notices(List<Addressed> found) {
        return found.stream().map(Addressed::notice).toList();
    }

    private Instant morning(LocalDate day) {
        return day.atTime(HOUR).atZone(zone).toInstant();
    }
}
