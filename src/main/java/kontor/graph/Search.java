package kontor.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Looks for ways from both ends, in memory and in the database alike: the smaller frontier takes the next step, until the
 * two meet. Each front keeps the most trusted way to whom it has reached, so where they meet, the most trusted of the
 * shortest ways is known.
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
            var moving = mine.width() <= theirs.width() ? mine : theirs;
            moving.step();
            var place = moving.meet(moving == mine ? theirs : mine);
            if (place >= 0) return Optional.of(join(mine, theirs, moving.memberAt(place)));
        }
        return Optional.empty();
    }

    private static long[] join(Front mine, Front theirs, long middle) {
        var there = mine.backFrom(mine.find(middle));
        var onward = theirs.backFrom(theirs.find(middle));
        var way = new long[there.length + onward.length - 1];
        for (var index = 0; index < there.length; index++) way[index] = there[there.length - 1 - index];
        System.arraycopy(onward, 1, way, there.length, onward.length - 1);
        return way;
    }
}
