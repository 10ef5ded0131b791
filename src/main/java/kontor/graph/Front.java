package kontor.graph;

import java.util.Arrays;
import java.util.List;

/** Whom one has reached by steps from one member, and among them the frontier: those of the last step. */
final class Front {

    private final View view;
    private final Reached reached = new Reached();
    private final int taken;
    private int begin;
    private int end;

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
        var members = reached.members(begin, (int) Math.min(end, (long) begin + view.width()));
        begin = end;
        view.visit(members, (from, to, cost) -> reach(to, last + from, cost));
        end = reached.size();
        return end;
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

    int width() {
        return end - begin;
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

    /** Where this frontier meets the other front at the least cost, as a place of this one; -1 where it does not. */
    int meet(Front other) {
        var best = -1;
        var least = Integer.MAX_VALUE;
        for (var place = begin; place < end; place++) {
            var there = other.find(reached.member(place));
            if (there < taken) continue; // -1 among them
            var cost = reached.cost(place) + other.cost(there);
            if (cost >= least) continue;
            best = place;
            least = cost;
        }
        return best;
    }

    /** From the member at a place back to the start. */
    long[] backFrom(int place) {
        var way = new long[Search.STEPS + 1];
        var length = 0;
        for (var at = place; at >= 0; at = reached.parent(at)) way[length++] = reached.member(at);
        return Arrays.copyOf(way, length);
    }
}
