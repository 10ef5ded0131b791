package kontor.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is found by which words. */
class SearchModuleTests extends AnnaSearches {

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
        hidden.joinBeside(anna);

        assertThat(find("osei").isEmpty()).isTrue();
        assertThat(find("oseii").isEmpty()).isTrue();
        assertThat(find("").isEmpty()).isTrue();
        assertThat(filter("company=oseiwerk").isEmpty()).isTrue();
    }

    /** Signs are no operators, and what says nothing finds nobody. */
    @ParameterizedTest
    @ValueSource(strings = {"%", "&|!", "'", "\\", "\"", "\u202e", "\0", "<->", "( ) :* *", "'; drop table member; --"})
    void signsAloneFindNobody(String typed) {
        join("Ben", "Osei");

        assertThat(find(typed).isEmpty()).isTrue();
        assertThat(names(find("osei " + typed.replace("; drop table member; --", ""))))
                .containsExactly("Ben Osei");
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
}
