package kontor.demo.people;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/** Work at a company; without an end it is today's. */
record DemoPosition(YearMonth from, @Nullable YearMonth to, String title, String company, String location) {

    boolean isCurrent() {
        return to == null;
    }

    boolean overlaps(DemoPosition other) {
        return company.equals(other.company) && !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(DemoPosition other) {
        return to != null && to.isBefore(other.from);
    }
}
