package kontor.graph;

import java.util.Arrays;

/** Members by number, counted from 0 in the order in which they came: a hash table of primitive arrays. */
final class Numbers {

    private long[] members;
    private int[] slots; // numbers, counted from 1
    private int size;

    /** Has room for so many before it grows. */
    Numbers(int capacity) {
        members = new long[Math.max(16, capacity)];
        slots = new int[2 * Integer.highestOneBit(members.length - 1) * 2];
    }

    int size() {
        return size;
    }

    long member(int number) {
        return members[number];
    }

    long[] members(int from, int to) {
        return Arrays.copyOfRange(members, from, to);
    }

    /** The number of a member; -1 where there is none. */
    int find(long member) {
        return slots[slot(member)] - 1;
    }

    /** Answers the number of a member, a new one where there was none. */
    int add(long member) {
        var slot = slot(member);
        if (slots[slot] > 0) return slots[slot] - 1;

        if (size == members.length) {
            grow();
            slot = slot(member);
        }
        members[size] = member;
        slots[slot] = ++size;
        return size - 1;
    }

    private int slot(long member) {
        var slot = (int) ((member * 0x9E3779B97F4A7C15L) >>> 32) & (slots.length - 1);
        while (slots[slot] > 0 && members[slots[slot] - 1] != member) slot = (slot + 1) & (slots.length - 1);
        return slot;
    }

    private void grow() {
        members = Arrays.copyOf(members, size * 2);
        slots = new int[slots.length * 2];
        for (var number = 0; number < size; number++) slots[slot(members[number])] = number + 1;
    }
}
