package kontor.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

/** How many steps it is from one member to some others in the graph in memory; steps have a bit for each member there is. */
final class Nearby {

    private final Network network;
    private final int me;
    private final View view;
    private final BitSet oneStep;
    private final @Nullable BitSet twoSteps;

    /** For these others: one begins on the side where there is less to look at. */
    static Nearby of(Network network, int me, Collection<Long> others) {
        return isLessFrom(others, network, me) ? fromOthers(network, me) : fromMe(network, me);
    }

    /** Looks at the contacts of each other one: where there are few others, or I know many. */
    static Nearby fromOthers(Network network, int me) {
        return new Nearby(network, me, null);
    }

    /** Keeps in mind to whom two steps lead, too. */
    static Nearby fromMe(Network network, int me) {
        return new Nearby(network, me, new BitSet(network.members()));
    }

    private Nearby(Network network, int me, @Nullable BitSet twoSteps) {
        this.network = network;
        this.me = me;
        this.twoSteps = twoSteps;
        view = new MemoryView(network, me);
        oneStep = oneStep();
        if (twoSteps != null) fill(twoSteps);
    }

    /** One to three steps; 0 where it takes more, or the way is not mine to see. */
    int steps(long member) {
        var other = network.find(member);
        if (other < 0 || other == me) return 0;
        if (view.isContact(other)) return 1;
        if (!view.isOpen(other)) return 0;

        if (network.hasContact(other, oneStep::get)) return 2; // whom steps have led to, is open
        return network.hasContact(other, this::isTwoSteps) ? 3 : 0;
    }

    private boolean isTwoSteps(int member) {
        return twoSteps == null
                ? view.isOpen(member) && network.hasContact(member, oneStep::get)
                : twoSteps.get(member);
    }

    private BitSet oneStep() {
        var oneStep = new BitSet(network.members());
        for (var contact : network.contacts(me)) if (view.isOpen(contact)) oneStep.set(contact);
        return oneStep;
    }

    private void fill(BitSet twoSteps) {
        oneStep.stream().forEach(contact -> {
            for (var to : network.contacts(contact)) if (view.isOpen(to)) twoSteps.set(to);
        });
    }

    /** Whether the others' contacts have fewer ties than mine, or fewer are likely to be looked at until each has led to me. */
    private static boolean isLessFrom(Collection<Long> others, Network network, int me) {
        var mine = effort(network, me);
        if ((long) others.size() * network.members() / Math.max(1, network.length(me)) <= mine) return true;

        var theirs = 0L;
        for (var other : others) {
            var number = network.find(other);
            if (number >= 0) theirs += effort(network, number);
            if (theirs > mine) return false;
        }
        return true;
    }

    /** How many ties a member's contacts have. */
    private static long effort(Network network, int member) {
        return Arrays.stream(network.contacts(member))
                .mapToLong(network::length)
                .sum();
    }
}
