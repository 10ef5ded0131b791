package kontor.legal;

import java.util.Arrays;
import java.util.Locale;

import kontor.shared.NotFound;

/** What there is a legal text about. */
enum Topic {
    TERMS,
    PRIVACY,
    IMPRINT;

    /** The topic of that name in an address, or {@link NotFound}. */
    static Topic of(String path) {
        return Arrays.stream(values())
                .filter(topic -> topic.path().equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The name in addresses, messages and the database. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
