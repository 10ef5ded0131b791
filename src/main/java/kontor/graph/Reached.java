package kontor.graph;

import java.util.Arrays;

/** The members whom a search has reached from one end, in the order in which it did, each with the cheapest way back. */
final class Reached {

    private final Numbers places = new Numbers(64);
    private int[] costs = new int[64];
    private int[] parents = new int[64];

    int size() {
        return places.size();
    }

    long member(int place) {
        return places.member(place);
    }

    long[] members(int from, int to) {
        return places.members(from, to);
    }

    /** The place of a member; -1 where the member is not reached. */
    int find(long member) {
        return places.find(member);
    }

    int cost(int place) {
        return costs[place];
    }

    int parent(int place) {
        return parents[place];
    }

    /** Adds a member who was not reached before. */
    void add(long member, int parent, int cost) {
        var place = places.add(member);
        if (place == costs.length) {
            costs = Arrays.copyOf(costs, place * 2);
            parents = Arrays.copyOf(parents, place * 2);
        }
        improve(place, parent, cost);
    }

    void improve(int place, int parent, int cost) {
        parents[place] = parent;
        costs[place] = cost;
    }
}
