package kontor.meeting;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Which meetings a list shows. */
enum Selection {
    UPCOMING("t.ends_at > :now", true),
    /** Those that the member hosts, comes to, or may come to. */
    MINE("t.ends_at > :now and (t.host_id = :me or mine.answer in ('YES', 'MAYBE'))", true),
    PAST("t.ends_at <= :now", false);

    private final String condition;
    private final boolean earliestFirst;

    Selection(String condition, boolean earliestFirst) {
        this.condition = condition;
        this.earliestFirst = earliestFirst;
    }

    /** Whatever else stands in the address means {@link #UPCOMING}. */
    static Selection of(@Nullable String name) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(name))
                .findFirst()
                .orElse(UPCOMING);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A cancelled meeting is shown to those who counted on it. */
    String condition() {
        return condition + " and (t.cancelled_at is null or t.host_id = :me or mine.answer in ('YES', 'MAYBE'))";
    }

    /** Goes on after the meeting with the slug {@code :after}. */
    String after() {
        return " and (t.starts_at, t.id) " + (earliestFirst ? ">" : "<")
                + " (select a.starts_at, a.id from meeting a where a.slug = :after)";
    }

    String order() {
        return earliestFirst ? " order by t.starts_at, t.id" : " order by t.starts_at desc, t.id desc";
    }
}
