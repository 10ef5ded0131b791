package kontor.graph;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The contacts of 256 members in compressed rows: five bytes for each, of which three are the other's number and two are
 * {@link Trust}. A row is in the order of numbers. To change one is to write the page's two arrays anew, which are small,
 * so that there is nothing else to keep beside them.
 */
final class Page {

    static final int BITS = 8;
    static final int SIZE = 1 << BITS;

    /** So many members can be numbered with three bytes. */
    static final int MOST_MEMBERS = 1 << 24;

    private static final int[] NOBODY = {};

    private final int[] ends = new int[SIZE];
    private int[] others;
    private byte[] trusts;
    private int[][] blocked = {}; // empty where nobody of the page has to do with a block

    /** A page whose rows, of these lengths, are about to be filled. */
    Page(int[] lengths, int from) {
        var size = 0;
        for (var place = 0; place < SIZE; place++) {
            ends[place] = size;
            if (from + place < lengths.length) size += lengths[from + place];
        }
        others = new int[size];
        trusts = new byte[size];
    }

    /** Puts one more contact at the end of a row; {@link #sort} follows when all are there. */
    void fill(int place, int other, int trust) {
        set(ends[place]++, other, trust);
    }

    void sort() {
        for (var place = 0; place < SIZE; place++) {
            var row = row(place);
            Arrays.sort(row);
            write(begin(place), row);
        }
    }

    /** The two have met in person; nothing where they are no contacts. */
    void meet(int place, int other) {
        var at = find(place, other);
        if (at >= 0) set(at, other, Trust.met(trust(at)));
    }

    int length(int place) {
        return ends[place] - begin(place);
    }

    int ties() {
        return others.length;
    }

    /** Shows the row's ties to those who are open. */
    void visit(int place, int from, View view, View.Visitor visitor) {
        for (var at = begin(place); at < ends[place]; at++) {
            var other = other(at);
            if (view.isOpen(other)) visitor.tie(from, other, Trust.cost(trust(at)));
        }
    }

    void visitAll(int place, int from, View.Visitor visitor) {
        for (var at = begin(place); at < ends[place]; at++) {
            var other = other(at);
            if (visitor.looksFor(other)) visitor.tie(from, other, Trust.cost(trust(at)));
        }
    }

    boolean hasContact(int place, IntPredicate which) {
        for (var at = begin(place); at < ends[place]; at++) if (which.test(other(at))) return true;
        return false;
    }

    int[] contacts(int place) {
        var contacts = new int[length(place)];
        copyContacts(place, contacts, 0);
        return contacts;
    }

    void copyContacts(int place, int[] into, int from) {
        var length = length(place);
        for (int index = 0, begin = begin(place); index < length; index++) into[from + index] = other(begin + index);
    }

    /** Reads a little of a row; see {@link Network#touch}. */
    int touch(int place) {
        var begin = begin(place);
        return begin < others.length ? others[begin] : 0;
    }

    /** Puts a row in the place of another: sorted, and each contact as {@link #tie} makes it. */
    void replace(int place, long[] row) {
        var begin = begin(place);
        var after = others.length - ends[place];
        var grown = row.length - length(place);
        var oldOthers = others;
        var oldTrusts = trusts;
        others = Arrays.copyOf(oldOthers, oldOthers.length + grown);
        trusts = Arrays.copyOf(oldTrusts, oldTrusts.length + grown);
        System.arraycopy(oldOthers, ends[place], others, begin + row.length, after);
        System.arraycopy(oldTrusts, ends[place], trusts, begin + row.length, after);
        for (var later = place; later < SIZE; later++) ends[later] += grown;
        write(begin, row);
    }

    static long tie(int other, int trust) {
        return (long) other << 16 | trust;
    }

    /** With whom there is a block, in the order of numbers. */
    int[] blocked(int place) {
        return blocked.length == 0 ? NOBODY : blocked[place];
    }

    void block(int place, int[] others) {
        if (blocked.length == 0 && others.length == 0) return;

        if (blocked.length == 0) {
            blocked = new int[SIZE][];
            Arrays.fill(blocked, NOBODY);
        }
        blocked[place] = others;
    }

    private long[] row(int place) {
        var begin = begin(place);
        var row = new long[ends[place] - begin];
        for (var index = 0; index < row.length; index++) row[index] = tie(other(begin + index), trust(begin + index));
        return row;
    }

    private void write(int begin, long[] row) {
        for (var index = 0; index < row.length; index++)
            set(begin + index, (int) (row[index] >>> 16), (int) row[index] & 0xffff);
    }

    private int find(int place, int wanted) {
        var low = begin(place);
        var high = ends[place] - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var other = other(middle);
            if (other == wanted) return middle;
            if (other < wanted) low = middle + 1;
            else high = middle - 1;
        }
        return -1;
    }

    private int begin(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    private int other(int at) {
        return others[at] >>> 8;
    }

    private int trust(int at) {
        return (trusts[at] & 0xff) << 8 | (others[at] & 0xff);
    }

    private void set(int at, int other, int trust) {
        others[at] = other << 8 | (trust & 0xff);
        trusts[at] = (byte) (trust >>> 8);
    }
}
