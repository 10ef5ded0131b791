package kontor.graph;

import java.util.Arrays;

/** What one member may see of the graph in memory; members go by number. */
final class MemoryView implements View {

    private final Network network;
    private final int[] blocked;
    private final Numbers contacts;

    MemoryView(Network network, int me) {
        this.network = network;
        this.blocked = network.blocked(me);
        this.contacts = new Numbers(network.length(me));
        for (var contact : network.contacts(me)) contacts.add(contact);
    }

    @Override
    public boolean isContact(long other) {
        return contacts.find(other) >= 0;
    }

    @Override
    public boolean isOpen(long member) {
        var openness = network.openness((int) member);
        if (openness == Network.CLOSED) return false;
        if (openness == Network.OPEN_TO_CONTACTS && !isContact(member)) return false;

        return blocked.length == 0 || Arrays.binarySearch(blocked, (int) member) < 0;
    }

    @Override
    public int width() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void visit(long[] members, Visitor visitor) {
        for (var from = 0; from < members.length; from++) network.visit((int) members[from], from, this, visitor);
    }

    @Override
    public void meet(long[] members, long[] others, Visitor visitor) {
        for (var from = 0; from < members.length; from++) network.visitAll((int) members[from], from, visitor);
    }

    @Override
    public long effort(long[] members) {
        var ties = 0L;
        for (var member : members) ties += network.length((int) member);
        return ties;
    }
}
