package kontor.graph;

import java.util.List;

/**
 * A member as the database has it after a change.
 *
 * @param blocked the ids of those with whom there is a block
 */
record ChangedMember(long member, byte openness, List<Tie> ties, List<Long> blocked) {

    /** Takes the place of what the network knew of the member. */
    void applyTo(Network network) {
        var number = network.add(member);
        var row = ties.stream()
                .mapToLong(tie -> Page.tie(network.add(tie.other), tie.trust))
                .sorted();
        network.replace(number, row.toArray());
        network.block(number, blocked.stream().mapToInt(network::add).sorted().toArray());
        network.open(number, openness);
    }

    record Tie(long other, int trust) {}
}
