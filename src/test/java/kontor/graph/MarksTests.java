package kontor.graph;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarksTests {

    private final Marks marks = new Marks(64);

    @Test
    void anEndIsToldWhoHasBeenThereBefore() {
        assertThat(marks.mark(31, Marks.MINE)).isZero();
        assertThat(marks.mark(32, Marks.THEIRS)).isZero();
        assertThat(marks.mark(31, Marks.THEIRS)).isEqualTo(Marks.MINE);
        assertThat(marks.mark(32, Marks.THEIRS)).isEqualTo(Marks.THEIRS);
        assertThat(marks.mark(31, Marks.MINE)).isEqualTo(Marks.MINE | Marks.THEIRS);
    }

    @Test
    void whoIsClearedHasNeverBeenReached() {
        marks.mark(63, Marks.MINE);
        marks.clear(63);

        assertThat(marks.mark(63, Marks.THEIRS)).isZero();
    }

    @Test
    void thereIsRoomForTheLastMember() {
        assertThat(marks.haveRoomFor(64)).isTrue();
        assertThat(marks.mark(63, Marks.MINE)).isZero();
        assertThat(marks.haveRoomFor(1_000)).isFalse();
    }
}
