package kontor.bookmark;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of a member's bookmarks, the latest first.
 *
 * @param before where the next page begins; null on the last
 */
record BookmarkList(List<Bookmark> items, @Nullable Instant before) {

    static final int LENGTH = 25;

    /** From one bookmark more than the page has, where there is one. */
    static BookmarkList of(List<Bookmark> found) {
        if (found.size() <= LENGTH) return new BookmarkList(found, null);

        var items = found.subList(0, LENGTH);
        return new BookmarkList(items, items.get(LENGTH - 1).since());
    }
}
