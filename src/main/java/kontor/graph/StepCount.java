package kontor.graph;

import java.util.Arrays;

import static kontor.graph.Search.STEPS;

/**
 * Counts the steps between two members, in memory and from both ends. How much a tie is trusted does not matter here, so
 * the first member in whom the ends meet decides, and most of what {@link Search} has to weigh is never looked at.
 */
final class StepCount {

    /** So many rows are on their way from memory at once. */
    private static final int AHEAD = 16;

    private final Network network;
    private final View view;
    private final int me;
    private final Marks marks;

    /** The marks are clear, and will be again. */
    StepCount(Network network, int me, Marks marks) {
        this.network = network;
        this.me = me;
        this.marks = marks;
        view = new MemoryView(network, me);
    }

    /** One to six steps; 0 where it takes more, or the way is not mine to see (D5, N4). */
    int to(int other) {
        if (view.isContact(other)) return 1;
        if (!view.isOpen(other)) return 0;

        var mine = new End(me, Marks.MINE);
        var theirs = new End(other, Marks.THEIRS);
        var steps = meet(mine, theirs);
        mine.clear();
        theirs.clear();
        return steps;
    }

    private int meet(End mine, End theirs) {
        for (var steps = 1; steps <= STEPS; steps++) {
            var moving = mine.waiting() <= theirs.waiting() ? mine : theirs;
            if (moving.meets()) return steps;
        }
        return 0;
    }

    /** Whom steps from one of the two have reached, open or not; nobody who is not is gone on from, or met in. */
    private final class End {

        private final int mark;
        private int[] reached = new int[64];
        private int size;
        private int next;

        @SuppressWarnings("UnusedVariable") // or what is added up for nothing would not be read either
        private int touched;

        End(int start, int mark) {
            this.mark = mark;
            marks.mark(start, mark);
            reached[size++] = start;
        }

        /** How many the last step has reached, from whom the next one leads on. */
        int waiting() {
            return size - next;
        }

        /** Takes the next step, until it leads to somebody whom the other end has reached. */
        boolean meets() {
            for (int first = next, last = size; next < last; next++) {
                if ((next - first) % AHEAD == 0) lookAhead(Math.min(last, next + AHEAD));
                if (isSeen(reached[next]) && meetsFrom(reached[next])) return true;
            }
            return false;
        }

        /** The way to a row in memory takes longer than to read it, but many such ways can be on their way at once. */
        private void lookAhead(int end) {
            for (var place = next; place < end; place++) touched += network.touch(reached[place]);
        }

        /** Puts all of a member's contacts behind those who are reached, and keeps there who is new. */
        private boolean meetsFrom(int member) {
            var begin = size;
            var end = size + network.length(member);
            if (end > reached.length) reached = Arrays.copyOf(reached, 2 * end);
            network.copyContacts(member, reached, begin);
            var all = reached;
            for (var place = begin; place < end; place++) {
                var before = marks.mark(all[place], mark);
                if ((before & mark) == 0) all[size++] = all[place];
                if (before > 0 && before != mark && isSeen(all[place])) return true;
            }
            return false;
        }

        private boolean isSeen(int member) {
            return member == me || view.isOpen(member);
        }

        void clear() {
            for (var place = 0; place < size; place++) marks.clear(reached[place]);
        }
    }
}
