package kontor.map;

import java.util.List;

/** A page of what the picture shows, and of all that it leaves out: community after community. */
record Table(List<Contact> rows, int page, int pages) {

    static final int LENGTH = 50;

    /** The page of that number; the first or last one where the number is beyond them. */
    static Table of(List<Community> communities, int page) {
        var all = communities.stream().flatMap(one -> one.contacts().stream()).toList();
        var pages = Math.max(1, (all.size() + LENGTH - 1) / LENGTH);
        var current = Math.max(1, Math.min(page, pages));
        var from = (current - 1) * LENGTH;
        return new Table(all.subList(from, Math.min(all.size(), from + LENGTH)), current, pages);
    }
}
