package kontor.career;

import java.time.Year;

import org.jspecify.annotations.Nullable;

import kontor.shared.Ascii;
import kontor.shared.Message;

/**
 * A place where two members have both been: a fact beside a request and on a profile (R8).
 *
 * @param name as the other one writes it
 * @param together the months when both were there; without an end they still are; null if they missed each other
 */
public record SharedStation(
        Kind kind, String name, @Nullable Period together) {

    /** What the two share. */
    public enum Kind {
        EMPLOYER,
        SCHOOL
    }

    /** When both were there, in years: 2016–2019, 2019, since 2016, or not at the same time. */
    public Message when() {
        if (together == null) return Message.of("career.shared.apart");

        var from = Year.from(together.from()).toString();
        if (together.to() == null) return Message.of("career.shared.since", from);

        var to = Year.from(together.to()).toString();
        return from.equals(to) ? Message.of("career.shared.year", from) : Message.of("career.shared.years", from, to);
    }

    /** Whether this is one that the two share, and from the time they share. */
    public boolean isAt(Station station) {
        return kind == station.kind() && Ascii.fold(name).equals(station.foldedName()) && isIn(station.period());
    }

    private boolean isIn(Period period) {
        return together == null || together.overlap(period).isPresent();
    }
}
