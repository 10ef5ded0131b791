package kontor.index;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SelectionTests {

    private static final Candidate MIRA = new Candidate(1, true, true);
    private static final Candidate BEN = new Candidate(2, false, true);
    private static final Candidate EVA = new Candidate(3, false, false);

    @Test
    void whoIsInBothComesOnceAndAsNamedAsBefore() {
        var called = new Selection(List.of(MIRA, BEN), 1, false);
        var all = new Selection(List.of(new Candidate(2, false, false), EVA), 2, true);

        assertThat(called.then(all)).isEqualTo(new Selection(List.of(MIRA, BEN, EVA), 2, true));
    }

    @Test
    void whatFollowsSaysWhetherAllAreCounted() {
        var best = new Selection(List.of(EVA), 7, false);

        assertThat(Selection.NONE.then(best).counted()).isFalse();
        assertThat(new Selection(List.of(BEN), 9, true).then(best).others()).isEqualTo(9);
    }

    @Test
    void contactsAreNoOthers() {
        var found = new Selection(List.of(MIRA, BEN, EVA), 40, true);

        assertThat(found.othersShown()).isEqualTo(2);
    }

    /** Companions at a meeting who are no contacts are not said to be more of the contacts. */
    @Test
    void whereContactsAreAskedForNobodyElseIsCounted() {
        assertThat(new Selection(List.of(MIRA), 12, true).ofContacts())
                .isEqualTo(new Selection(List.of(MIRA), 0, true));
    }
}
