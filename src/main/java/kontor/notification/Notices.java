package kontor.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.member.Member;

/** The front door to notices: what members are told, in the pages and by mail. */
@Service
@Transactional
class Notices {

    private static final Duration KEPT = Duration.ofDays(365);

    private final NoticeRepository notices;
    private final NoticeLetters letters;
    private final Clock clock;

    Notices(NoticeRepository notices, NoticeLetters letters, Clock clock) {
        this.notices = notices;
        this.letters = letters;
        this.clock = clock;
    }

    void tell(Long reader, News news) {
        tell(List.of(reader), news);
    }

    /** Tells each of them, who is told once more where the same has happened before. */
    void tell(Collection<Long> readers, News news) {
        if (!readers.isEmpty()) notices.add(news, readers, clock.instant()).forEach(letters::post);
    }

    /** The notices from there on. Whoever has seen the newest has seen all; looking again changes nothing. */
    NoticeList open(Member me, NoticeList.Place place) {
        var list = notices.findAfter(me, place);
        if (list.hasUnread()) notices.see(me, list.start().at());
        return list;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    void forgetOldOnes() {
        notices.removeBefore(clock.instant().minus(KEPT));
    }

    /** Takes back what the two were told of each other, and what mail would still tell them (N4). */
    void forget(Long one, Long other) {
        notices.removeBetween(one, other);
        letters.withdraw(one, other);
    }
}
