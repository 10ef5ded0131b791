package kontor.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Looks for ways from both ends, in memory and in the database alike. The frontier with less to do looks whether its next
 * step leads to the other front, and takes it if it does not. Each front keeps the most trusted way to whom it has reached,
 * so where the two meet, the most trusted of the shortest ways is known.
 */
final class Search {

    static final int STEPS = 6;

    private final View view;
    private final long me;
    private final List<Long> taken = new ArrayList<>();

    Search(View view, long me) {
        this.view = view;
        this.me = me;
    }

    /** Up to so many ways, both ends included, which share nobody else; the best first. */
    List<long[]> to(long other, int most) {
        if (view.isContact(other)) return List.of(new long[] {me, other});

        var ways = new ArrayList<long[]>();
        var next = view.isOpen(other) ? shortest(other) : Optional.<long[]>empty();
        while (next.isPresent()) {
            ways.add(next.get());
            Arrays.stream(next.get(), 1, next.get().length - 1).forEach(taken::add);
            next = ways.size() < most ? shortest(other) : Optional.empty();
        }
        return ways;
    }

    private Optional<long[]> shortest(long other) {
        var mine = new Front(view, me, taken);
        var theirs = new Front(view, other, taken);
        for (var steps = 0; steps < STEPS && !mine.isStuck() && !theirs.isStuck(); steps++) {
            var moving = mine.effort() <= theirs.effort() ? mine : theirs;
            var meeting = moving.meet(moving == mine ? theirs : mine);
            if (meeting.isPresent()) return Optional.of(moving == mine ? meeting.get() : reverse(meeting.get()));
            moving.step();
        }
        return Optional.empty();
    }

    private static long[] reverse(long[] way) {
        var reversed = new long[way.length];
        for (var index = 0; index < way.length; index++) reversed[index] = way[way.length - 1 - index];
        return reversed;
    }
}
