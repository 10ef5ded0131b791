package kontor.benchmark.network;

import java.util.Arrays;

/**
 * Companies, schools or cities, and who belongs to them. Sizes are uneven, as in life: the first communities are the
 * largest. Members are numbered from 1.
 */
final class Communities {

    private final int[] communityOf;
    private final int[][] members;
    private final int[] sizes;

    Communities(int number, int people, double unevenness, Dice dice) {
        this.communityOf = new int[people + 1];
        this.members = new int[number][4];
        this.sizes = new int[number];
        for (var member = 1; member <= people; member++) communityOf[member] = dice.early(number, unevenness);
    }

    int of(int member) {
        return communityOf[member];
    }

    /** From now on the member is one of those whom {@link #earlierThan} finds. */
    void arrive(int member) {
        var community = communityOf[member];
        if (sizes[community] == members[community].length)
            members[community] = Arrays.copyOf(members[community], 2 * sizes[community]);
        members[community][sizes[community]++] = member;
    }

    /** Somebody of the member's community who has arrived, more likely one of the first; 0 if nobody has. */
    int earlierThan(int member, Dice dice, double lean) {
        var community = communityOf[member];
        return sizes[community] == 0 ? 0 : members[community][dice.early(sizes[community], lean)];
    }
}
