package kontor.map;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How contacts become communities, and these a picture. */
class WheelTests {

    @Test
    void theLargestCommunityComesFirstAndThoseOfNoneLast() {
        var communities = Community.of(List.of(
                contact(1, "Weserlog", 5),
                contact(2, "Nordhafen", 4),
                contact(3, "", 3),
                contact(4, "NORDHAFEN", 2),
                contact(5, "", 1),
                contact(6, "nordhäfen", 0)));

        assertThat(communities).extracting(Community::name).containsExactly("Nordhafen", "");
        assertThat(communities).extracting(Community::size).containsExactly(2, 4);
        assertThat(communities.get(1).contacts()).extracting(Contact::id).containsExactly(1L, 3L, 5L, 6L);
    }

    @Test
    void ofManyTheBestOfEachCommunityAndTheBestConnectedAreShown() {
        var communities = Community.of(LongStream.rangeClosed(1, 90)
                .mapToObj(id -> contact(id, "Company " + id % 3, (int) (id % 3 == 0 ? 1 : id)))
                .toList());

        var shown = Selection.of(communities, 3, 20);

        assertThat(shown.contacts()).hasSize(20);
        assertThat(shown.communities())
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.size()).isEqualTo(30));
        assertThat(shown.contacts())
                .extracting(Contact::id)
                .contains(3L, 89L, 88L)
                .doesNotContain(6L);
        assertThat(Selection.of(communities, 2, 20).communities()).hasSize(2);
    }

    @Test
    void everybodyHasASpokeAndATieIsDrawnOnceWithATwin() {
        var communities = Community.of(List.of(
                contact(1, "Weserlog", 9),
                contact(2, "Weserlog", 1),
                contact(3, "Nordhafen", 2),
                contact(4, "Nordhafen", 0)));

        var wheel = Wheel.of(new Selection(communities), List.of(new Tie(1L, 3L), new Tie(2L, 1L), new Tie(3L, 77L)));

        var spokes = wheel.rims().stream().flatMap(rim -> rim.spokes().stream()).toList();
        assertThat(spokes).hasSize(4);
        assertThat(spokes)
                .allSatisfy(spoke -> assertThat(spoke.place().dot().x()).isBetween(-wheel.width(), wheel.width()));
        assertThat(spokes).extracting(Spoke::place).doesNotHaveDuplicates();
        assertThat(spokes)
                .filteredOn(spoke -> !spoke.lines().isEmpty())
                .singleElement()
                .satisfies(spoke -> {
                    assertThat(spoke.contact().id()).isEqualTo(1);
                    assertThat(spoke.lines()).matches("(M[-0-9 ]+[CQ][-0-9 ]+){2}");
                });
        assertThat(spokes)
                .filteredOn(spoke -> !spoke.twins().isEmpty())
                .extracting(spoke -> spoke.contact().id())
                .containsExactlyInAnyOrder(2L, 3L);
    }

    @Test
    void theSameNetworkIsTheSamePicture() {
        var communities = Community.of(List.of(contact(1, "A", 1), contact(2, "A", 1), contact(3, "B", 0)));
        var ties = List.of(new Tie(1L, 2L));

        assertThat(Wheel.of(new Selection(communities), ties)).isEqualTo(Wheel.of(new Selection(communities), ties));
        assertThat(Ladder.of(new Selection(communities), ties)).isEqualTo(Ladder.of(new Selection(communities), ties));
    }

    @Test
    void theLadderHasARowForEachAndBowsBetweenThem() {
        var communities = Community.of(List.of(contact(1, "A", 1), contact(2, "A", 1), contact(3, "", 0)));

        var ladder = Ladder.of(new Selection(communities), List.of(new Tie(2L, 1L)));

        assertThat(ladder.steps()).extracting(Ladder.Step::y).containsExactly(14, 42, 70, 98, 126);
        assertThat(ladder.height()).isEqualTo(140);
        assertThat(ladder.steps().get(2).bows()).isEqualTo("M88 42A14 14 0 0 0 88 70");
        assertThat(ladder.steps().get(4).hue())
                .as("of those who share no place")
                .isZero();
    }

    @Test
    void aLongNameIsShortenedByWholeCharacters() {
        assertThat(Names.shortened("Anna Lindqvist")).isEqualTo("Anna Lindqvist");
        assertThat(Names.shortened("🌲".repeat(25))).isEqualTo("🌲".repeat(23) + "…");
    }

    private static Contact contact(long id, String community, int mutual) {
        return new Contact(id, "contact-" + id, "Contact " + id, community, true, mutual);
    }
}
