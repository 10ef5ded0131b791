package kontor.graph;

import java.util.BitSet;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** How many steps it is from one member to some others in the graph in memory: two bits for each member of it. */
final class Nearby {

    private final Network network;
    private final int me;
    private final View view;
    private final BitSet oneStep;
    private final @Nullable BitSet twoSteps;

    /** For so many others: one begins on the side where there is less to look at, theirs if I know many. */
    Nearby(Network network, int me, int others) {
        this.network = network;
        this.me = me;
        view = new MemoryView(network, me);
        oneStep = next(IntStream.of(me));
        twoSteps = effortFromMe() <= effortFrom(others) ? next(oneStep.stream()) : null;
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

    /** Those to whom ties of these members lead. */
    private BitSet next(IntStream members) {
        var next = new BitSet(network.members());
        members.forEach(member -> network.forEach(member, to -> {
            if (view.isOpen(to)) next.set(to);
        }));
        return next;
    }

    /** How many ties my contacts have. */
    private long effortFromMe() {
        return view.effort(oneStep.stream().asLongStream().toArray());
    }

    /** At how many of the others' contacts' ties one looks, about, until there is one to a contact of mine for each. */
    private long effortFrom(int others) {
        return (long) others * network.members() / Math.max(1, oneStep.cardinality());
    }
}
