package kontor.index;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A search for a full name that many have. */
class ManyNamesakesTests extends ManyMembers {

    @Test
    void theBestOfAFullNameThatManyHaveAreTheSameByEitherWay() {
        callEveryFiftieth("Rolf Maria", "Brandt");
        befriendNumber(50);

        var best = entries.byFullName(anna, called("brandt", "rolf"), 26, 300, 0);
        var all = entries.byWords(anna, called("brandt", "rolf"), 26, 300);

        assertThat(best.candidates()).hasSize(301).isEqualTo(all.candidates());
        assertThat(best.candidates().get(0).contact()).isTrue();
        assertThat(best.others()).isEqualTo(MANY / 50 - 1);
    }

    /** Not even in the count (N4). */
    @Test
    void aFullNameThatManyHaveLeavesOutWhoIsBlocked() {
        callEveryFiftieth("Rolf", "Brandt");
        var before = entries.byFullName(anna, called("rolf", "brandt"), 26, 300, 0);
        var best = before.candidates().get(0).id();
        jdbc.sql(
                        "insert into block (member_id, other_id, mine, since) values (:anna, :best, true, now()), (:best, :anna, false, now())")
                .param("anna", anna.id())
                .param("best", best)
                .update();

        var after = entries.byFullName(anna, called("rolf", "brandt"), 26, 300, 0);

        assertThat(before.others()).isEqualTo(MANY / 50);
        assertThat(after.candidates()).extracting(Candidate::id).doesNotContain(best);
        assertThat(after.others()).isEqualTo(MANY / 50 - 1);
    }

    /** Somebody may have the words elsewhere, so it is not said that these are all. */
    @Test
    void whereManyHaveAFullNameNobodyElseIsLookedFor() {
        callEveryFiftieth("Rolf", "Brandt");

        var found = candidates().find(anna, called("rolf", "brandt"), Filters.NONE, new Reach(300, 300));

        assertThat(found.candidates()).hasSize(300);
        assertThat(found.counted()).isFalse();
        var all = candidates().find(anna, called("rolf", "brandt"), Filters.NONE, new Reach(1_000, 1_000));
        assertThat(all.candidates()).hasSize(MANY / 50);
        assertThat(all.counted()).isTrue();
    }

    /** Until somebody asks for the page after the last one of those who are called so. */
    @Test
    void whereAFullNameFillsThePageNobodyElseIsLookedFor() {
        callEveryFiftieth("Rolf", "Brandt");
        callEveryFiftieth("Rolf", "Nissen", 1);
        callEveryFiftieth("Jonas", "Brandt", 2);
        var all = MANY / 50;

        var filled = candidates().find(anna, called("rolf", "brandt"), Filters.NONE, new Reach(600, all));
        var beyond = candidates().find(anna, called("rolf", "brandt"), Filters.NONE, new Reach(600, all + 1));

        assertThat(filled.candidates()).hasSize(all).isEqualTo(beyond.candidates());
        assertThat(filled.counted()).isFalse();
        assertThat(beyond.counted()).isTrue();
    }

    @Test
    void whoHasTheWordsOfAFullNameElsewhereComesAfterThoseWhoAreCalledSoWhereTheyAreTooFew() {
        callEveryFiftieth("Rolf", "Brandt");
        var wanted = new Wanted(
                Lexemes.each(List.of("few")), called("rolf", "brandt").names(), Lexemes.NONE, Map.of());
        var few = entries.byWords(anna, wanted("few"), 26, 1_000).candidates();
        var all = MANY / 50;

        var enough = entries.byFullName(anna, wanted, 26, 1_000, all);
        var tooFew = entries.byFullName(anna, wanted, 26, 1_000, all + 1);

        assertThat(enough.candidates()).hasSize(all).allMatch(Candidate::named);
        assertThat(enough.counted()).isFalse();
        assertThat(few).isNotEmpty();
        assertThat(tooFew.candidates())
                .isEqualTo(Stream.concat(enough.candidates().stream(), few.stream())
                        .toList());
        assertThat(tooFew.others()).isEqualTo(all + few.size());
        assertThat(tooFew.counted()).isTrue();
    }

    private void callEveryFiftieth(String first, String last) {
        callEveryFiftieth(first, last, 0);
    }

    private void callEveryFiftieth(String first, String last, int from) {
        jdbc.sql("update member set first_name = :first, last_name = :last"
                        + " where first_name = 'Number' and substr(last_name, 2)::integer % 50 = :from")
                .param("first", first)
                .param("last", last)
                .param("from", from)
                .update();
        jdbc.sql("select search_refresh(array(select id from member where last_name = :last))")
                .param("last", last)
                .query()
                .singleRow();
        jdbc.sql("analyze search_entry").update();
    }

    private void befriendNumber(int number) {
        jdbc.sql("""
                        with number as (select id from member where handle = 'number-' || :number)
                        insert into contact (member_id, other_id, since)
                        select :anna, id, now() from number union all select id, :anna, now() from number""").param("number", number).param("anna", anna.id()).update();
    }

    private static Wanted called(String... words) {
        var names = Lexemes.each(Stream.of(words).map("n/"::concat).toList());
        return new Wanted(names, names, Lexemes.NONE, Map.of());
    }
}
