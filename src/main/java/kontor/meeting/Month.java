package kontor.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** A month of the calendar with its meetings. A meeting stands on each of its days, by the clocks of its place. */
record Month(YearMonth month, List<Day> days) {

    static Month of(YearMonth month, List<Invitation> meetings, LocalDate today) {
        var days = IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(month::atDay)
                .map(date -> new Day(date, date.equals(today), on(date, meetings)))
                .toList();
        return new Month(month, days);
    }

    /** The column of the first day, Monday being 1 (ISO 8601). */
    public int firstColumn() {
        return month.atDay(1).getDayOfWeek().getValue();
    }

    public YearMonth previous() {
        return month.minusMonths(1);
    }

    public YearMonth next() {
        return month.plusMonths(1);
    }

    public boolean isEmpty() {
        return days.stream().allMatch(day -> day.meetings().isEmpty());
    }

    private static List<Invitation> on(LocalDate date, List<Invitation> meetings) {
        return meetings.stream()
                .filter(one -> !date.isBefore(one.meeting().day())
                        && !date.isAfter(one.meeting().lastDay()))
                .toList();
    }

    record Day(LocalDate date, boolean today, List<Invitation> meetings) {}
}
