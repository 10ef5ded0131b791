package kontor.encounter;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * When and where two members have met.
 *
 * @param place a short text, empty where nobody says; at a meeting, that meeting's title
 * @param meeting the meeting's name in addresses; null elsewhere
 */
record Occasion(LocalDate day, String place, @Nullable String meeting) {

    static Occasion on(LocalDate day) {
        return new Occasion(day, "", null);
    }
}
