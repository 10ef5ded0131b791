package kontor.release;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** One item of a member's contact details, hidden until its owner releases it to somebody (D1). */
public enum Detail {
    BUSINESS_EMAIL("envelope"),
    BUSINESS_PHONE("telephone"),
    MOBILE("phone"),
    BUSINESS_ADDRESS("building"),
    PRIVATE_EMAIL("envelope"),
    PRIVATE_PHONE("telephone"),
    PRIVATE_ADDRESS("house"),
    BIRTHDAY("cake");

    private final String icon;

    Detail(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** Those that were ticked in a form; none if nothing was. */
    public static Set<Detail> ticked(@Nullable Collection<@Nullable Detail> sent) {
        var details = EnumSet.noneOf(Detail.class);
        if (sent != null) sent.stream().filter(Objects::nonNull).forEach(details::add);
        return details;
    }
}
