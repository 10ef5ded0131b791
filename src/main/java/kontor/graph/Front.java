package kontor.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whom one has reached by steps from one member, and among them the frontier: those of the last step. */
final class Front {

    private static final long UNKNOWN = -1;

    private final View view;
    private final Reached reached = new Reached();
    private final int taken;
    private int begin;
    private int end;
    private long effort = UNKNOWN;

    /** Those who are taken are as if reached before anybody, so no step leads to them, and none on from them. */
    Front(View view, long start, List<Long> taken) {
        this.view = view;
        for (var member : taken) reached.add(member, -1, 0);
        this.taken = reached.size();
        begin = reached.size();
        reached.add(start, -1, 0);
        end = reached.size();
    }

    /** Takes one more step from all of the frontier. Answers {@link #end}. */
    int step() {
        var last = begin;
        var members = frontier();
        begin = end;
        view.visit(members, (from, to, cost) -> reach(to, last + from, cost));
        end = reached.size();
        effort = UNKNOWN;
        return end;
    }

    /** Without those who are taken; they leave no room for others, so the next way looks among the same members. */
    private long[] frontier() {
        return reached.members(begin, (int) Math.min(end, (long) begin + view.width() - taken));
    }

    private void reach(long member, int parent, int cost) {
        var place = reached.find(member);
        var total = reached.cost(parent) + cost;
        if (place < 0) reached.add(member, parent, total);
        else if (place >= begin && total < reached.cost(place)) reached.improve(place, parent, total);
    }

    /** The place after the last one that is reached. */
    int end() {
        return end;
    }

    /** How much the next step is about. */
    long effort() {
        if (effort == UNKNOWN) effort = view.effort(frontier());
        return effort;
    }

    boolean isStuck() {
        return begin == end;
    }

    int find(long member) {
        return reached.find(member);
    }

    int cost(int place) {
        return reached.cost(place);
    }

    long memberAt(int place) {
        return reached.member(place);
    }

    long[] members(int from, int to) {
        return reached.members(from, to);
    }

    /** The cheapest way to the other front's start, where the next step leads to that front; empty where it does not. */
    Optional<long[]> meet(Front other) {
        var meeting = new Meeting(other);
        view.meet(frontier(), other.reached.members(other.begin, other.end), meeting);
        return meeting.way();
    }

    /** From the member at a place back to the start. */
    long[] backFrom(int place) {
        var way = new long[Search.STEPS + 1];
        var length = 0;
        for (var at = place; at >= 0; at = reached.parent(at)) way[length++] = reached.member(at);
        return Arrays.copyOf(way, length);
    }

    /** Looks at this frontier's ties for those that lead to the other front. */
    private final class Meeting implements View.Visitor {

        private final Front other;
        private final int last = begin;
        private int here = -1;
        private int there = -1;
        private int least = Integer.MAX_VALUE;

        Meeting(Front other) {
            this.other = other;
        }

        @Override
        public boolean looksFor(long to) {
            return other.find(to) >= other.taken; // nobody is at -1
        }

        @Override
        public void tie(int from, long to, int cost) {
            var place = other.find(to);
            var total = reached.cost(last + from) + cost + other.cost(place);
            if (total >= least) return;

            least = total;
            here = last + from;
            there = place;
        }

        Optional<long[]> way() {
            if (here < 0) return Optional.empty();

            var back = backFrom(here);
            var onward = other.backFrom(there);
            var way = Arrays.copyOf(back, back.length + onward.length);
            for (var index = 0; index < back.length; index++) way[index] = back[back.length - 1 - index];
            System.arraycopy(onward, 0, way, back.length, onward.length);
            return Optional.of(way);
        }
    }
}
