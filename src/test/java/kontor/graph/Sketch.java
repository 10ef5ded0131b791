package kontor.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** A small graph of members numbered from 0, with the plainest way to answer about it: step by step, from one end. */
final class Sketch {

    /** One tie, written once. */
    record Tie(int one, int other, int day, boolean met) {

        boolean joins(int a, int b) {
            return (one == a && other == b) || (one == b && other == a);
        }
    }

    enum Shown {
        NOBODY,
        CONTACTS,
        MEMBERS,
        SUSPENDED
    }

    /** How many ties of a way are of people who have never met, and the days of all of them; the less the better. */
    record Price(int steps, int strange, int days) implements Comparable<Price> {

        @Override
        public int compareTo(Price other) {
            return Arrays.compare(new int[] {steps, strange, days}, new int[] {other.steps, other.strange, other.days});
        }

        Price with(Tie tie) {
            return new Price(steps + 1, strange + (tie.met ? 0 : 1), days + tie.day);
        }
    }

    final List<Shown> lists;
    final List<Tie> ties;
    final Set<Integer> blockedByMe;

    /** Member 0 is who looks. */
    Sketch(List<Shown> lists, List<Tie> ties, Set<Integer> blockedByMe) {
        this.lists = lists;
        this.blockedByMe = blockedByMe;
        this.ties = new ArrayList<>();
        for (var tie : ties)
            if (tie.one != tie.other
                    && this.ties.stream().noneMatch(known -> known.joins(tie.one, tie.other))
                    && !blockedByMe.stream().anyMatch(blocked -> tie.joins(0, blocked))) this.ties.add(tie);
    }

    boolean areTied(int one, int other) {
        return ties.stream().anyMatch(tie -> tie.joins(one, other));
    }

    boolean isOpen(int member) {
        if (blockedByMe.contains(member)) return false;
        return lists.get(member) == Shown.MEMBERS || (lists.get(member) == Shown.CONTACTS && areTied(0, member));
    }

    /** The best way's price from me to another, past those who are taken; null where there is none of up to so many steps. */
    @Nullable
    Price best(int other, int most, Set<Integer> taken) {
        if (areTied(0, other)) return price(new int[] {0, other});
        if (!isOpen(other)) return null;

        var reached = new HashMap<Integer, Price>(Map.of(0, new Price(0, 0, 0)));
        for (var step = 0; step < most && !reached.containsKey(other); step++) {
            var next = new HashMap<Integer, Price>();
            for (var tie : ties)
                for (var pair : List.of(List.of(tie.one, tie.other), List.of(tie.other, tie.one))) {
                    var from = reached.get(pair.get(0));
                    var to = pair.get(1);
                    if (from == null || from.steps != step || reached.containsKey(to)) continue;
                    if (isOpen(to) && !taken.contains(to))
                        next.merge(to, from.with(tie), (a, b) -> a.compareTo(b) <= 0 ? a : b);
                }
            reached.putAll(next);
        }
        return reached.get(other);
    }

    /** The price of a way; fails where it is none that I may see. */
    Price price(int[] way) {
        var price = new Price(0, 0, 0);
        for (var index = 1; index < way.length; index++) {
            var one = way[index - 1];
            var other = way[index];
            if (way.length > 2 && !isOpen(other)) throw new AssertionError(other + " is hidden");
            price = price.with(ties.stream()
                    .filter(tie -> tie.joins(one, other))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no tie " + one + " to " + other)));
        }
        return price;
    }

    int mutual(int other) {
        var mutual = 0;
        for (var third = 1; third < lists.size(); third++)
            if (isOpen(other) && isOpen(third) && areTied(0, third) && areTied(third, other)) mutual++;
        return mutual;
    }

    Set<Acquaintance> contactsOfContacts(List<Long> ids) {
        var found = new HashSet<Acquaintance>();
        for (var other = 1; other < lists.size(); other++)
            if (!areTied(0, other) && mutual(other) > 0) found.add(new Acquaintance(ids.get(other), mutual(other)));
        return found;
    }

    @Override
    public String toString() {
        return lists + " " + ties + " blocked " + blockedByMe;
    }
}
