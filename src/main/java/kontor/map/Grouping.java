package kontor.map;

import java.util.Arrays;
import java.util.Locale;

/** By what contacts form communities. */
enum Grouping {
    COMPANY("""
            left join lateral (select company as community from position where member_id = mine.id
                order by to_month desc nulls first, from_month desc, id desc limit 1) latest on true"""),
    SCHOOL("""
            left join lateral (select school as community from education where member_id = mine.id
                order by to_month desc nulls first, from_month desc, id desc limit 1) latest on true"""),
    CITY("left join lateral (select mine.city as community) latest on true");

    private final String source;

    Grouping(String source) {
        this.source = source;
    }

    /** The one of that word; an address typed by hand leads to a page, not to an error. */
    static Grouping of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElse(COMPANY);
    }

    /** As it stands in addresses, and in the keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A join that knows the {@code latest.community} of each of {@code mine}; null or empty where there is none. */
    String source() {
        return source;
    }
}
