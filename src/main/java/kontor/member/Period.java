package kontor.member;

import java.time.YearMonth;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** From one month to another, both included; without an end it goes on. */
public record Period(YearMonth from, @Nullable YearMonth to) {

    public Period {
        if (to != null && to.isBefore(from)) throw new IllegalArgumentException("a period ends before it starts");
    }

    public boolean isCurrent() {
        return to == null;
    }

    /** The months that both have in common, or nothing. */
    public Optional<Period> overlap(Period other) {
        var start = from.isAfter(other.from) ? from : other.from;
        var end = earlier(to, other.to);
        return end != null && end.isBefore(start) ? Optional.empty() : Optional.of(new Period(start, end));
    }

    private static @Nullable YearMonth earlier(@Nullable YearMonth one, @Nullable YearMonth other) {
        if (one == null) return other;
        if (other == null) return one;
        return one.isBefore(other) ? one : other;
    }
}
