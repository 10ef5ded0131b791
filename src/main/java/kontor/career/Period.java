package kontor.career;

import java.time.YearMonth;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** From one month to another, both included; without an end it goes on. */
@Embeddable
public record Period(
        @Column(name = "from_month") YearMonth from,
        @Column(name = "to_month") @Nullable YearMonth to) {

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

    /** The same as it is seen in a month: what ends later still goes on. */
    Period asOf(YearMonth month) {
        return to != null && to.isAfter(month) ? new Period(from, null) : this;
    }

    /** Whether another that starts no earlier begins before this one has ended, or in the month after. */
    boolean reaches(Period later) {
        return to == null || !later.from.isAfter(to.plusMonths(1));
    }

    /** This and another that it {@link #reaches}, as one. */
    Period joined(Period later) {
        return new Period(from, to == null || later.to == null ? null : to.isAfter(later.to) ? to : later.to);
    }

    private static @Nullable YearMonth earlier(@Nullable YearMonth one, @Nullable YearMonth other) {
        if (one == null) return other;
        if (other == null) return one;
        return one.isBefore(other) ? one : other;
    }
}
