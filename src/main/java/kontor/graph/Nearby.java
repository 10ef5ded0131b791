package kontor.graph;

import java.util.BitSet;
import java.util.stream.IntStream;

/** How many steps it is from one member to others in the graph in memory: two bits for each member of it. */
final class Nearby {

    private final Network network;
    private final int me;
    private final View view;
    private final BitSet oneStep;
    private final BitSet twoSteps;

    Nearby(Network network, int me) {
        this.network = network;
        this.me = me;
        view = new MemoryView(network, me);
        oneStep = next(IntStream.of(me));
        twoSteps = next(oneStep.stream());
    }

    /** One to three steps; 0 where it takes more, or the way is not mine to see. */
    int steps(long member) {
        var other = network.find(member);
        if (other < 0 || other == me) return 0;
        if (view.isContact(other)) return 1;
        if (!view.isOpen(other)) return 0;

        if (network.hasContact(other, oneStep::get)) return 2; // whom steps have led to, is open
        return network.hasContact(other, twoSteps::get) ? 3 : 0;
    }

    /** Those to whom ties of these members lead. */
    private BitSet next(IntStream members) {
        var next = new BitSet(network.members());
        members.forEach(member -> network.forEach(member, to -> {
            if (view.isOpen(to)) next.set(to);
        }));
        return next;
    }
}
