package kontor.bookmark;

import java.time.Clock;
import java.time.Instant;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.contact.MemberBlocked;
import kontor.member.Member;
import kontor.shared.Verdict;

import static kontor.shared.Verdict.granted;
import static kontor.shared.Verdict.refused;

/** The front door to bookmarks: whom a member keeps in mind, on any plan. Nobody else is told or can see it. */
@Service
@Transactional
class Bookmarks {

    private final BookmarkRepository bookmarks;
    private final Clock clock;

    Bookmarks(BookmarkRepository bookmarks, Clock clock) {
        this.bookmarks = bookmarks;
        this.clock = clock;
    }

    /**
     * Keeps the other in mind; doing so twice is no fault.
     *
     * @throws kontor.shared.Refused to oneself
     */
    void add(Member me, Member other) {
        mayBookmark(me, other).enforce();
        bookmarks.add(me, other, clock.instant());
    }

    void remove(Member me, Member other) {
        bookmarks.remove(me, other);
    }

    @Transactional(readOnly = true)
    BookmarkList of(Member me, Instant before) {
        return BookmarkList.of(bookmarks.of(me, before, BookmarkList.LENGTH + 1));
    }

    /** A block ends them on both sides, and lifting it brings none back (N4). */
    @EventListener
    void on(MemberBlocked event) {
        bookmarks.removeBetween(event.blockerId(), event.blockedId());
    }

    private static Verdict mayBookmark(Member me, Member other) {
        return me.equals(other) ? refused("bookmark.refused.self") : granted();
    }
}
