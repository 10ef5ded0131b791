package kontor.graph;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * All members and contacts in primitive arrays: some 220 MB for a million members and 20 million contacts. Members are
 * known by number. It is no more than what was read from PostgreSQL, and knows of no transaction; {@link MemoryGraph}
 * keeps those who ask and those who change it apart.
 */
final class Network {

    static final byte CLOSED = 0;
    static final byte OPEN_TO_CONTACTS = 1;
    static final byte OPEN_TO_MEMBERS = 2;

    private final Numbers numbers;
    private Page[] pages = {};
    private byte[] openness;
    private long ties;

    /** Has room for so many members before it grows. */
    Network(int members) {
        numbers = new Numbers(members);
        openness = new byte[members];
    }

    int members() {
        return numbers.size();
    }

    /** How many ties there are, counted from both sides. */
    long ties() {
        return ties;
    }

    /** The number of a member; -1 where the member is not known. */
    int find(long member) {
        return numbers.find(member);
    }

    long member(int number) {
        return numbers.member(number);
    }

    /** The number of a member, a new one where the member was not known. */
    int add(long member) {
        var number = numbers.add(member);
        if (number >= Page.MOST_MEMBERS) throw new IllegalStateException("more members than a page can number");
        if (number >= openness.length) openness = Arrays.copyOf(openness, number + number / 2 + Page.SIZE);
        return number;
    }

    /** To whom a member's list is open (D5); that of a suspended one is closed. */
    byte openness(int number) {
        return openness[number];
    }

    void open(int number, byte openness) {
        this.openness[number] = openness;
    }

    /** Makes room for rows of these lengths, which are about to be filled. */
    void makeRoom(int[] lengths) {
        pages = new Page[pageOf(members() + Page.SIZE - 1)];
        for (var page = 0; page < pages.length; page++) pages[page] = new Page(lengths, page * Page.SIZE);
    }

    void fill(int number, int other, int trust) {
        pages[pageOf(number)].fill(placeOf(number), other, trust);
    }

    /** All rows are filled. */
    void sort() {
        for (var page : pages) page.sort();
        ties = Arrays.stream(pages).mapToLong(Page::ties).sum();
    }

    void meet(int number, int other) {
        pages[pageOf(number)].meet(placeOf(number), other);
    }

    void block(int number, int[] others) {
        page(number).block(placeOf(number), others);
    }

    /** Puts other contacts in the place of a member's; see {@link Page#replace}. */
    void replace(int number, long[] row) {
        ties += row.length - length(number);
        page(number).replace(placeOf(number), row);
    }

    int[] blocked(int number) {
        return hasPage(number) ? pages[pageOf(number)].blocked(placeOf(number)) : new int[0];
    }

    int length(int number) {
        return hasPage(number) ? pages[pageOf(number)].length(placeOf(number)) : 0;
    }

    void visit(int number, int from, View view, View.Visitor visitor) {
        if (hasPage(number)) pages[pageOf(number)].visit(placeOf(number), from, view, visitor);
    }

    void visitAll(int number, int from, View.Visitor visitor) {
        if (hasPage(number)) pages[pageOf(number)].visitAll(placeOf(number), from, visitor);
    }

    /** Whether a member has such a contact. */
    boolean hasContact(int number, IntPredicate which) {
        return hasPage(number) && pages[pageOf(number)].hasContact(placeOf(number), which);
    }

    /** A member's contacts, by number. */
    int[] contacts(int number) {
        return hasPage(number) ? pages[pageOf(number)].contacts(placeOf(number)) : new int[0];
    }

    /** Puts a member's contacts, of whom there are {@link #length}, into an array from that place on. */
    void copyContacts(int number, int[] into, int from) {
        if (hasPage(number)) pages[pageOf(number)].copyContacts(placeOf(number), into, from);
    }

    /** Brings the beginning of a member's row near, for whoever is about to read it. What it answers means nothing. */
    int touch(int number) {
        return hasPage(number) ? pages[pageOf(number)].touch(placeOf(number)) : 0;
    }

    private boolean hasPage(int number) {
        return pageOf(number) < pages.length;
    }

    /** The page of somebody who may have come since the network was read. */
    private Page page(int number) {
        var before = pages.length;
        if (!hasPage(number)) {
            pages = Arrays.copyOf(pages, pageOf(number) + 1 + before / 8);
            for (var page = before; page < pages.length; page++) pages[page] = new Page(new int[0], 0);
        }
        return pages[pageOf(number)];
    }

    private static int pageOf(int number) {
        return number >>> Page.BITS;
    }

    private static int placeOf(int number) {
        return number & (Page.SIZE - 1);
    }
}
