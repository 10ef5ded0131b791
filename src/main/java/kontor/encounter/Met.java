package kontor.encounter;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How often two members have met in person.
 *
 * @param last the day of the last time; null if there was none
 * @param place where that was; empty where nobody has said it
 */
public record Met(Long otherId, int times, @Nullable LocalDate last, String place) {

    /** No encounter with that member. */
    public static Met never(Long otherId) {
        return new Met(otherId, 0, null, "");
    }
}
