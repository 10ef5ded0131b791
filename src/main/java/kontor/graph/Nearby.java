package kontor.graph;

import java.util.BitSet;

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
        oneStep = next(new long[] {me});
        twoSteps = next(oneStep.stream().asLongStream().toArray());
    }

    /** One to three steps; 0 where it takes more, or the way is not mine to see. */
    int steps(long member) {
        var other = network.find(member);
        if (other < 0 || other == me) return 0;
        if (view.isContact(other)) return 1;
        if (!view.isOpen(other)) return 0;

        var ties = new Ties();
        network.visitAll(other, 0, ties); // whom steps have led to, is open
        if (ties.toOneStep) return 2;
        return ties.toTwoSteps ? 3 : 0;
    }

    /** Those to whom ties of these members lead. */
    private BitSet next(long... members) {
        var next = new BitSet(network.members());
        view.visit(members, (from, to, cost) -> next.set((int) to));
        return next;
    }

    private final class Ties implements View.Visitor {

        private boolean toOneStep;
        private boolean toTwoSteps;

        @Override
        public void tie(int from, long to, int cost) {
            toOneStep |= oneStep.get((int) to);
            toTwoSteps |= twoSteps.get((int) to);
        }
    }
}
