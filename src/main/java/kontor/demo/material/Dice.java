package kontor.demo.material;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Dice that fall the same way at every first start, and times that lie before it. */
public final class Dice {

    private static final int SEED = 1358; // the year of the first Hanseatic diet

    private final Random random = new Random(SEED);
    private final Instant now;
    private final ZoneId zone;

    public Dice(Instant now, ZoneId zone) {
        this.now = now.truncatedTo(ChronoUnit.MINUTES);
        this.zone = zone;
    }

    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number between the two, both included. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** More than 0, at most 1. */
    public double fraction() {
        return 1 - random.nextDouble();
    }

    public <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** An item, more likely one of those that come first. */
    public <T> T pickEarly(List<T> items) {
        return items.get(Math.min(random.nextInt(items.size()), random.nextInt(items.size())));
    }

    public <T> List<T> shuffled(List<T> items) {
        var shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    public UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    public Instant hoursAgo(int hours) {
        return now.minus(hours, ChronoUnit.HOURS);
    }

    /** A moment of the waking hours of that day; there is at least one night in between. */
    public Instant daysAgo(int days) {
        return today().minusDays(days)
                .atTime(between(7, 20), between(0, 59))
                .atZone(zone)
                .toInstant();
    }

    public Instant inDays(int days) {
        return now.plus(days, ChronoUnit.DAYS);
    }

    /** A while before, yet not at night. */
    public Instant before(Instant moment) {
        var before = moment.minus(between(4, chance(60) ? 90 : 1200), ChronoUnit.MINUTES);
        return before.atZone(zone).getHour() < 7 ? before.minus(9, ChronoUnit.HOURS) : before;
    }

    public ZoneId zone() {
        return zone;
    }

    public LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    public YearMonth month() {
        return YearMonth.from(today());
    }
}
