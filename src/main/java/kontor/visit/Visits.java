package kontor.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.contact.MemberBlocked;
import kontor.member.Member;
import kontor.visit.VisitNotes.Note;

/**
 * The front door to visits: who has looked at whose profile within the last 90 days, once a day at most. A visit says
 * that somebody has looked, and nothing of what was decided (R3). Whoever browses unseen is in none, on either side.
 */
@Service
public class Visits {

    static final int DAYS = 90;

    private final VisitNotes notes;
    private final VisitRepository visits;
    private final UnseenVisitors unseen;
    private final Clock clock;
    private final ZoneId zone;

    Visits(VisitNotes notes, VisitRepository visits, UnseenVisitors unseen, Clock clock, ZoneId zone) {
        this.notes = notes;
        this.visits = visits;
        this.unseen = unseen;
        this.clock = clock;
        this.zone = zone;
    }

    /** Notes a look at another's profile; a second one on the same day, or one before anybody looks, changes nothing. */
    public void note(Member visitor, Member visited, Look look) {
        if (visitor.equals(visited) || look.ahead()) return;

        notes.add(new Note(visited.id(), today(), visitor.id(), clock.instant(), look.words()));
    }

    /** The visits to a member, the latest first, after that place. */
    VisitList list(Member me, VisitList.Place place) {
        if (place.at().isBefore(firstDay().atStartOfDay(zone).toInstant())) return VisitList.of(List.of());

        notes.write();
        var latest = place.at().isAfter(tomorrow()) ? new VisitList.Place(tomorrow(), "") : place;
        return VisitList.of(visits.findAfter(me, latest, firstDay(), LocalDate.ofInstant(latest.at(), zone)));
    }

    /** How many visits the whole list has; counting ends at the limit. */
    long count(Member me, int limit) {
        notes.write();
        return visits.count(me, firstDay(), limit);
    }

    boolean isUnseen(Member me) {
        return unseen.has(me);
    }

    /** Lets a member browse unseen from now on, which also removes the visits noted so far, the member's and to the member. */
    @Transactional
    void hide(Member me) {
        notes.write();
        unseen.add(me, clock.instant());
        visits.removeAllOf(me);
    }

    /** Lets visits be noted again from now on, on both sides. */
    void show(Member me) {
        unseen.remove(me);
    }

    /** A block ends what either could know of the other (N4), and lifting it brings no visit back. */
    @EventListener
    void on(MemberBlocked event) {
        visits.removeBetween(event.blockerId(), event.blockedId());
    }

    @Scheduled(initialDelay = 4, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        visits.removeBefore(firstDay());
    }

    private LocalDate firstDay() {
        return today().minusDays(DAYS - 1);
    }

    /** Later than any visit, whatever the clocks of other nodes say. */
    private Instant tomorrow() {
        return clock.instant().plus(1, ChronoUnit.DAYS);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
