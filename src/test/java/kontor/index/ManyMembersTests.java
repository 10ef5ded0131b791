package kontor.index;

import org.junit.jupiter.api.Test;

import kontor.member.Member;

import static org.assertj.core.api.Assertions.assertThat;

/** A search for a word that many have, and who is among the best of them. */
class ManyMembersTests extends ManyMembers {

    @Test
    void theBestOfManyAreTheSameByEitherWay() {
        var best = entries.amongBest(anna, wanted("many"), Tier.LARGEST, 26, 300);
        var all = entries.byWords(anna, wanted("many"), 26, 300);

        assertThat(best.candidates()).hasSize(300).isEqualTo(all.candidates());
        assertThat(all.others()).isEqualTo(MANY / 2);
    }

    /** So that a name which statistics do not know, but hundreds have, is looked for as one that many have. */
    @Test
    void aWordThatIsNotAmongTheMostFrequentIsSupposedToBeAsFrequentAsTheLastOfThemAtMost() {
        var frequencies = new Frequencies(jdbc);

        assertThat(frequencies.of("n/nobody")).isZero();
        assertThat(frequencies.atMost("n/nobody")).isPositive().isLessThan(frequencies.of("many"));
        assertThat(frequencies.atMost("many")).isEqualTo(frequencies.of("many"));
    }

    @Test
    void amongTheBestOfManyNoneIsCountedThatIsNot() {
        var found = candidates().find(anna, wanted("many"), Filters.NONE, new Reach(300, 300));

        assertThat(found.candidates()).hasSize(300);
        assertThat(found.counted()).isFalse();
        assertThat(found.others()).isBetween(300L, MANY / 2L);
    }

    /** Whoever fills in the profile is found among the most complete ones from then on, whenever the next sorting is. */
    @Test
    void aCompleteProfileIsInItsTierAtOnce() {
        assertThat(tierOf(anna)).isZero();

        jdbc.sql(
                        "update member set headline = 'many', city = 'Bergen', skills = 'a', offering = 'b', looking_for = 'c',"
                                + " about = 'd', homepage = 'https://example.org' where id = :id")
                .param("id", anna.id())
                .update();

        assertThat(tierOf(anna)).isEqualTo(Tier.SMALLEST.number());
    }

    /** The version before, which may run beside this one, looks for ranks, and fails where no document has any. */
    @Test
    void aDocumentStillHasItsRankForTheVersionBefore() {
        tierOf(anna);

        assertThat(jdbc.sql("select 'r/' || (64 * (rank / 1024) + member_id % 64) = any (tsvector_to_array(document))"
                                + " from search_entry where member_id = :id")
                        .param("id", anna.id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private int tierOf(Member member) {
        jdbc.sql("select search_refresh(array[:id])")
                .param("id", member.id())
                .query()
                .singleRow();
        return jdbc.sql("select tier from search_entry where member_id = :id")
                .param("id", member.id())
                .query(Integer.class)
                .single();
    }
}
