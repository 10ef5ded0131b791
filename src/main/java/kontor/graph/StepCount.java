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
        for (var steps = 2; steps < STEPS; steps += 2) {
            if (bothGoOn(mine, theirs)) return steps;
            if (oneStepIsBetween(mine, theirs)) return steps + 1;
        }
        return bothGoOn(mine, theirs) ? STEPS : 0;
    }

    /** Takes a step from both ends, from one member at a time where less was looked at, until they meet in somebody. */
    private static boolean bothGoOn(End mine, End theirs) {
        mine.begin();
        theirs.begin();
        while (mine.goesOn() || theirs.goesOn()) {
            var moving = mine.goesOn() && (mine.looked <= theirs.looked || !theirs.goesOn()) ? mine : theirs;
            if (moving.meets(moving == mine ? theirs : mine)) return true;
        }
        return false;
    }

    private static boolean oneStepIsBetween(End mine, End theirs) {
        return mine.waiting() <= theirs.waiting() ? mine.touches(theirs) : theirs.touches(mine);
    }

    /** Whom steps from one of the two have reached, open or not; nobody who is not is gone on from, or met in. */
    private final class End {

        private final int start;
        private final Numbers reached = new Numbers(USUALLY_REACHED);
        private int next;
        private int last;
        private int looked;

        End(int start) {
            this.start = start;
            reached.add(start);
        }

        void begin() {
            last = reached.size();
        }

        boolean goesOn() {
            return next < last;
        }

        int waiting() {
            return reached.size() - next;
        }

        /** Takes the step from the next member, until it leads to somebody whom the other end has reached. */
        boolean meets(End other) {
            var member = member(next++);
            if (!isSeen(member)) return false;

            looked += network.length(member);
            return network.hasContact(member, to -> reaches(to, other));
        }

        private boolean reaches(int member, End other) {
            reached.add(member);
            return other.hasReached(member);
        }

        /** Whether a tie leads from those of the last step to somebody whom the other end has reached. */
        boolean touches(End other) {
            for (var place = next; place < reached.size(); place++)
                if (isSeen(member(place)) && network.hasContact(member(place), other::hasReached)) return true;
            return false;
        }

        private boolean hasReached(int member) {
            return reached.find(member) >= 0 && isSeen(member);
        }

        private boolean isSeen(int member) {
            return member == start || view.isOpen(member);
        }

        private int member(int place) {
            return (int) reached.member(place);
        }
    }
}
