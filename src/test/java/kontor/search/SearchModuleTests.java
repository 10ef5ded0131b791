package kontor.search;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import kontor.member.Member;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is found by which words. */
class SearchModuleTests extends AnnaSearches {

    /** Signs, Latin, Greek and Cyrillic. */
    private static final int[] LETTERS = IntStream.range(1, 0x2070)
            .filter(code -> code < 0x250 || (code >= 0x370 && code < 0x530) || code >= 0x1e00)
            .filter(Character::isDefined)
            .toArray();

    @Autowired
    private Typing typing;

    @ParameterizedTest
    @ValueSource(
            strings = {"Müller", "Mueller", "MULLER", "Mueler", "müler", "Jorg Muller", "mueller jörg", "Jörk Müller"})
    void findsANameHoweverItIsSpelt(String typed) {
        join("Jörg", "Müller");
        join("Jürgen", "Maier");

        assertThat(names(find(typed))).containsExactly("Jörg Müller");
    }

    @Test
    void saysWhenNobodyWasFoundByJustThat() {
        join("Jörg", "Müller");

        assertThat(find("Mueler").loosely()).isTrue();
        assertThat(find("Müller").loosely()).isFalse();
    }

    @Test
    void whoeverTypesAFullNameThatSomebodyHasIsNotShownOneThatIsOnlyLikeIt() {
        join("Jörg", "Müller");
        join("Jörg", "Mühler");

        assertThat(names(find("Jörg Müller"))).containsExactly("Jörg Müller");
        assertThat(names(find("Müller"))).containsExactly("Jörg Müller", "Jörg Mühler");
        assertThat(names(find("Jörg Mülle"))).containsExactlyInAnyOrder("Jörg Müller");
    }

    @Test
    void findsWhatOnlyBeginsLikeTheWord() {
        work(join("Eva", "Brandt"), "Planner", "Nordhafen Logistik");

        assertThat(names(find("nordh"))).containsExactly("Eva Brandt");
        assertThat(names(find("Bran"))).containsExactly("Eva Brandt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nordhafen", "planner", "planners", "rostock", "universitaet", "tender", "Häfen", "kranführung"})
    void findsByEveryFieldAndInEveryWordForm(String typed) {
        var eva = join("Eva", "Brandt");
        work(eva, "Planner", "Nordhafen Logistik");
        learn(eva, "Universität Rostock");
        describe(eva, "Häfen", "Kranführungen", "Tenders");
        join("Ben", "Osei");

        assertThat(names(find(typed))).containsExactly("Eva Brandt");
    }

    @ParameterizedTest
    @CsvSource({"Danzig, Gdańsk", "Gdansk, Danzig", "Cologne, Köln", "Kopenhagen, København"})
    void findsACityByItsOtherNames(String typed, String city) {
        live(join("Eva", "Brandt"), city, "");

        assertThat(find(typed).members()).extracting(hit -> hit.person().city()).containsExactly(city);
    }

    @Test
    void aPhraseStandsAsItIsTyped() {
        work(join("Eva", "Brandt"), "Head of Procurement", "Nordhafen");
        work(join("Ben", "Osei"), "Procurement, and head of nothing", "Nordhafen");

        assertThat(names(find("\"head of procurement\""))).containsExactly("Eva Brandt");
        assertThat(names(find("„Head of Procurement“"))).containsExactly("Eva Brandt");
        assertThat(names(find("head procurement"))).containsExactlyInAnyOrder("Eva Brandt", "Ben Osei");
    }

    @Test
    void nobodyIsFoundThroughABlockOrWhoHidesOrIsSuspended() {
        var hidden = List.of(join("Eva", "Osei"), join("Ben", "Osei"), join("Zoe", "Osei"));
        hidden.forEach(member -> work(member, "Planner", "Oseiwerk"));
        block(hidden.get(0));
        jdbc.sql("update member set searchable = false where id = :id")
                .param("id", hidden.get(1).id())
                .update();
        members.suspend(hidden.get(2));

        assertThat(find("osei").isEmpty()).isTrue();
        assertThat(find("oseii").isEmpty()).isTrue();
        assertThat(find("").isEmpty()).isTrue();
        assertThat(filter("company=oseiwerk").isEmpty()).isTrue();
        assertThat(typing.suggest(anna, new Query("ose")).isEmpty()).isTrue();
    }

    @Test
    void whatIsTypedBringsNamesByEachOfTheirWordsAndCompanies() {
        work(join("Eva", "Brandt"), "Planner", "Brandwerk");
        work(join("Ben", "Brandis"), "Planner", "Brandwerk");

        var suggestion = typing.suggest(anna, new Query("brand"));

        assertThat(suggestion.members()).extracting(card -> card.name()).containsExactly("Ben Brandis", "Eva Brandt");
        assertThat(suggestion.companies()).containsExactly("Brandwerk");
        assertThat(typing.suggest(anna, new Query("eva br")).members()).hasSize(1);
        assertThat(typing.suggest(anna, new Query("e")).isEmpty()).isTrue();
    }

    /** Signs are no operators, and what says nothing finds nobody. */
    @ParameterizedTest
    @ValueSource(strings = {"%", "&|!", "'", "\\", "\"", "\u202e", "\0", "<->", "( ) :* *", "'; drop table member; --"})
    void signsAloneFindNobody(String typed) {
        join("Ben", "Osei");

        assertThat(find(typed).isEmpty()).isTrue();
        assertThat(names(find("osei " + typed.replace("; drop table member; --", ""))))
                .containsExactly("Ben Osei");
        assertThat(typing.suggest(anna, new Query(typed)).isEmpty()).isTrue();
    }

    @Test
    void aProfileMayHoldWhatIsNoWordOrNobodyLooksFor() {
        var ben = join("Ben", "Osei");

        describe(ben, "planner", "x".repeat(1_000), "😀".repeat(1_000));

        assertThat(names(find("planner"))).containsExactly("Ben Osei");
        assertThat(find("x".repeat(150)).isEmpty()).isTrue();
    }

    @Test
    void aSearchOfMoreThan200CharactersFindsNobody() {
        join("Ben", "Osei");

        assertThat(find("o".repeat(201)).isEmpty()).isTrue();
        assertThat(find("osei ".repeat(2_000)).isEmpty()).isTrue();
    }

    /** The rule of keys stands in the database and in the code; they have to agree on every letter of Europe. */
    @Test
    void keysAreTheSameInTheDatabase() {
        var letters = IntStream.of(LETTERS)
                .mapToObj(code -> "a" + Character.toString(code) + "e")
                .toList();
        var keys = jdbc.sql(
                        "select array_to_string(search_words(letter), ' ') from unnest(:letters::text[]) with ordinality as it (letter, place) order by place")
                .param("letters", letters.toArray(String[]::new))
                .query(String.class)
                .list();

        assertThat(keys).hasSameSizeAs(letters);
        IntStream.range(0, keys.size())
                .forEach(place -> assertThat(String.join(" ", Words.of(letters.get(place))))
                        .as("U+%04X", LETTERS[place])
                        .isEqualTo(keys.get(place)));
    }

    private void block(Member other) {
        jdbc.sql(
                        "insert into block (member_id, other_id, mine, since) values (:me, :other, false, now()), (:other, :me, true, now())")
                .param("me", anna.id())
                .param("other", other.id())
                .update();
    }
}
