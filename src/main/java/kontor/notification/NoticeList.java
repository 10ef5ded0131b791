package kontor.notification;

import java.time.Instant;
import java.util.List;

import kontor.shared.NewestFirst;

/** A stretch of a member's notices, newest first. */
record NoticeList(List<Notice> notices, boolean hasMore) {

    static final int LENGTH = 25;

    /** From one notice more than the list has, where there is one. */
    static NoticeList of(List<Notice> found) {
        return new NoticeList(found.subList(0, Math.min(LENGTH, found.size())), found.size() > LENGTH);
    }

    boolean hasUnread() {
        return notices.stream().anyMatch(Notice::unread);
    }

    public Place start() {
        return Place.of(notices.get(0));
    }

    public Place end() {
        return Place.of(notices.get(notices.size() - 1));
    }

    /** Where a list goes on (keyset paging). */
    record Place(Instant at, Long number) {

        static final Place START = new Place(NewestFirst.START, Long.MAX_VALUE);

        private static Place of(Notice notice) {
            return new Place(notice.toldAt(), notice.number());
        }
    }
}
