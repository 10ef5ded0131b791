package kontor.graph;

import static kontor.graph.Search.STEPS;

/**
 * Counts the steps between two members, in memory and from both ends. How much a tie is trusted does not matter here, so
 * the first member in whom the ends meet decides, and most of what {@link Search} has to weigh is never looked at.
 */
final class StepCount {

    /** About as many are reached from each end among a million members. */
    private static final int USUALLY_REACHED = 1024;

    private final Network network;
    private final View view;
    private final int me;

    StepCount(Network network, int me) {
        this.network = network;
        this.me = me;
        view = new MemoryView(network, me);
    }

    /** One to six steps; 0 where it takes more, or the way is not mine to see (D5, N4). */
    int to(int other) {
        if (view.isContact(other)) return 1;
        if (!view.isOpen(other)) return 0;

        var mine = new End(me);
        var theirs = new End(other);
        for (var steps = 1; steps <= STEPS; steps++) {
            var moving = mine.waiting() <= theirs.waiting() ? mine : theirs;
            if (moving.meets(moving == mine ? theirs : mine)) return steps;
        }
        return 0;
    }

    /** Whom steps from one of the two have reached, open or not; nobody who is not is gone on from, or met in. */
    private final class End {

        private final int start;
        private final Numbers reached = new Numbers(USUALLY_REACHED);
        private int next;

        End(int start) {
            this.start = start;
            reached.add(start);
        }

        /** How many the last step has reached, from whom the next one leads on. */
        int waiting() {
            return reached.size() - next;
        }

        /** Takes the next step, until it leads to somebody whom the other end has reached. */
        boolean meets(End other) {
            for (var last = reached.size(); next < last; next++) {
                var member = (int) reached.member(next);
                if (isSeen(member) && network.hasContact(member, to -> reaches(to, other))) return true;
            }
            return false;
        }

        private boolean reaches(int member, End other) {
            reached.add(member);
            return other.hasReached(member);
        }

        private boolean hasReached(int member) {
            return reached.find(member) >= 0 && isSeen(member);
        }

        private boolean isSeen(int member) {
            return member == start || view.isOpen(member);
        }
    }
}
