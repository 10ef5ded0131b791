package kontor.contact;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.block.Blocks;
import kontor.database.Locks;
import kontor.member.Member;
import kontor.photo.Photos;
import kontor.release.Releases;
import kontor.shared.Verdict;

import static kontor.shared.Verdict.granted;
import static kontor.shared.Verdict.refused;

/** The front door to contacts. What concerns one pair happens one after the other, whatever races (R6). */
@Service
@Transactional
public class Contacts {

    private final Ties ties;
    private final Releases releases;
    private final Blocks blocks;
    private final Photos photos;
    private final Locks locks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Contacts(
            Ties ties,
            Releases releases,
            Blocks blocks,
            Photos photos,
            Locks locks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ties = ties;
        this.releases = releases;
        this.blocks = blocks;
        this.photos = photos;
        this.locks = locks;
        this.events = events;
        this.clock = clock;
    }

    /** The name of the lock under which all that changes between two members happens, here and in modules above. */
    public static String lockOf(Long one, Long other) {
        return "pair " + Math.min(one, other) + " " + Math.max(one, other);
    }

    /** How the two stand to each other, as far as the first may know. */
    @Transactional(readOnly = true)
    public Standing between(Member me, Member other) {
        return ties.between(me, other, clock.instant());
    }

    /** How the two stand to each other, and their contacts in common, as far as the first may know (D5). */
    @Transactional(readOnly = true)
    public Relation relation(Member me, Member other) {
        return ties.relation(me, other, clock.instant());
    }

    /** Whether the two are contacts. */
    @Transactional(readOnly = true)
    public boolean areContacts(Member one, Member other) {
        return ties.exists(one, other);
    }

    @Transactional(readOnly = true)
    public long count(Member me) {
        return ties.count(me);
    }

    /** Makes contacts of the two, whose lock the caller holds. Repeating it is no fault. */
    public void join(Member one, Member other) {
        ties.join(one, other, clock.instant());
    }

    /** Ends a contact, quietly, and the releases that came with it unless they are to stay (R7). Repeating is no fault. */
    public void remove(Member me, Member other, boolean keepReleases) {
        hold(me, other);
        ties.part(me, other);
        if (!keepReleases) releases.endThoseOfContact(me, other);
    }

    /** Whether one may block the other; nobody needs a reason for it (N4). */
    @Transactional(readOnly = true)
    public Verdict mayBlock(Member me, Member other) {
        return me.equals(other) ? refused("contact.refused.blockSelf") : granted();
    }

    /**
     * Ends all that is between the two and hides them from each other, which the other is never told (N4). Repeating it
     * is no fault.
     *
     * @throws kontor.shared.Refused to oneself
     */
    public void block(Member me, Member other) {
        mayBlock(me, other).enforce();
        hold(me, other);
        ties.part(me, other);
        releases.endBetween(me, other);
        if (blocks.add(me, other)) {
            photos.rename(me);
            events.publishEvent(new MemberBlocked(me.id(), other.id()));
        }
    }

    /** Lets the two see each other again, unless the other blocks too; nothing else comes back. Repeating it is no fault. */
    public void unblock(Member me, Member other) {
        hold(me, other);
        if (blocks.lift(me, other)) events.publishEvent(new MemberUnblocked(me.id(), other.id()));
    }

    private void hold(Member one, Member other) {
        locks.hold(lockOf(one.id(), other.id()));
    }
}
