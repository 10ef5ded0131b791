package kontor.search;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.career.Careers;
import kontor.career.EducationDraft;
import kontor.career.Period;
import kontor.career.PositionDraft;
import kontor.member.Business;
import kontor.member.ContactListVisibility;
import kontor.member.Industry;
import kontor.member.Member;
import kontor.member.Members;
import kontor.member.PersonName;
import kontor.member.ProfileTexts;
import kontor.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest(extraIncludes = {"shared", "career"})
class SearchModuleTests {

    /** Signs, Latin, Greek and Cyrillic. */
    private static final int[] LETTERS = IntStream.range(1, 0x2070)
            .filter(code -> code < 0x250 || (code >= 0x370 && code < 0x530) || code >= 0x1e00)
            .filter(Character::isDefined)
            .toArray();

    @Autowired
    private Search search;

    @Autowired
    private Typing typing;

    @Autowired
    private Matches matches;

    @Autowired
    private Members members;

    @Autowired
    private Careers careers;

    @Autowired
    private JdbcClient jdbc;

    private Member anna;

    @BeforeEach
    void annaIsBasic() {
        jdbc.sql("delete from member").update();
        anna = join("Anna", "Lindqvist");
    }

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

    @Test
    void aPhraseStandsAsItIsTyped() {
        work(join("Eva", "Brandt"), "Head of Procurement", "Nordhafen");
        work(join("Ben", "Osei"), "Procurement, and head of nothing", "Nordhafen");

        assertThat(names(find("\"head of procurement\""))).containsExactly("Eva Brandt");
        assertThat(names(find("„Head of Procurement“"))).containsExactly("Eva Brandt");
        assertThat(names(find("head procurement"))).containsExactlyInAnyOrder("Eva Brandt", "Ben Osei");
    }

    @Test
    void aNameComesBeforeWhoLivesInAPlaceOfThatName() {
        var eva = join("Eva", "Brandt");
        live(eva, "Rostock", "DE");
        join("Peter", "Rostock");

        assertThat(names(find("rostock"))).containsExactly("Peter Rostock", "Eva Brandt");
    }

    @Test
    void contactsOfContactsComeBeforeStrangersWithMoreOnTheProfile() {
        var stranger = work(join("Zoe", "Abel"), "Planner", "Weserlog");
        describe(stranger, "", "", "Planning");
        var known = work(join("Ben", "Osei"), "Planner", "Weserlog");
        var between = join("Mira", "Kowalska");
        befriend(anna, between);
        befriend(between, known);

        var hits = find("planner").members();

        assertThat(hits).extracting(hit -> hit.person().name()).containsExactly("Ben Osei", "Zoe Abel");
        assertThat(hits).extracting(Hit::distance).containsExactly(2, null);
    }

    @Test
    void marksWhatWasLookedFor() {
        var eva = work(join("Eva", "Brandt"), "Planning engineer", "Weserlog");
        describe(eva, "", "I plan routes and I am good at it.", "");

        var hit = find("brandt plans").members().get(0);

        assertThat(marked(hit.name())).containsExactly("Brandt");
        assertThat(hit.reasons()).extracting(Hit.Reason::kind).containsExactly("job", "offering");
        assertThat(marked(hit.reasons().get(0).text())).containsExactly("Planning");
        assertThat(marked(hit.reasons().get(1).text())).containsExactly("plan");
    }

    @Test
    void filtersByCompanyOfTodayOrOnce() {
        work(join("Eva", "Brandt"), "Planner", "Nordhafen Logistik");
        var ben = join("Ben", "Osei");
        careers.addPosition(
                ben,
                new PositionDraft(
                        "Planner", "Nordhafen Logistik", "", new Period(YearMonth.of(2010, 1), YearMonth.of(2012, 1))));

        assertThat(names(filter("company=nordhafen"))).containsExactlyInAnyOrder("Eva Brandt", "Ben Osei");
        assertThat(names(filter("company=nordhafen&now=true"))).containsExactly("Eva Brandt");
    }

    @Test
    void filtersByTitleSkillLanguageIndustryAndWhatOneIsOpenTo() {
        var eva = work(join("Eva", "Brandt"), "Head of Planning", "Nordhafen");
        members.describe(
                eva,
                texts(
                        eva,
                        "",
                        "",
                        "Customs law",
                        "",
                        "Polnisch, English",
                        new Business(Industry.LOGISTICS, true, false)));
        var ben = join("Ben", "Osei");
        members.describe(
                ben, texts(ben, "Planning and customs law", "", "", "", "", new Business(Industry.IT, false, true)));

        assertThat(names(filter("title=planning"))).containsExactly("Eva Brandt");
        assertThat(names(filter("skill=customs"))).containsExactly("Eva Brandt");
        assertThat(names(filter("language=Polish"))).containsExactly("Eva Brandt");
        assertThat(names(filter("language=Englisch"))).containsExactly("Eva Brandt");
        assertThat(names(filter("industry=LOGISTICS"))).containsExactly("Eva Brandt");
        assertThat(names(filter("commissions=true"))).containsExactly("Eva Brandt");
        assertThat(names(filter("jobs=true"))).containsExactly("Ben Osei");
        assertThat(names(filter("q=brandt&jobs=true"))).isEmpty();
    }

    @Test
    void filtersByACityInAnyOfItsNamesAndWhatLiesAround() {
        live(join("Eva", "Brandt"), "København", "DK");
        live(join("Ben", "Osei"), "Malmö", "");
        live(join("Zoe", "Abel"), "Hamburg", "DE");

        assertThat(names(filter("city=Kopenhagen"))).containsExactly("Eva Brandt");
        assertThat(names(filter("city=copenhagen&radius=50"))).containsExactlyInAnyOrder("Eva Brandt", "Ben Osei");
        assertThat(names(filter("city=Atlantis&radius=50"))).isEmpty();
    }

    @Test
    void filtersByHowWeAreConnectedAndByMySchools() {
        var mira = join("Mira", "Kowalska");
        var ben = join("Ben", "Osei");
        var zoe = join("Zoe", "Abel");
        befriend(anna, mira);
        befriend(mira, ben);
        learn(anna, "Universität Rostock");
        learn(zoe, "Universitaet Rostock");

        assertThat(names(filter("degree=1"))).containsExactly("Mira Kowalska");
        assertThat(names(filter("degree=2"))).containsExactly("Ben Osei");
        assertThat(names(filter("q=osei&degree=1"))).isEmpty();
        assertThat(names(filter("school=true"))).containsExactly("Zoe Abel");
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

    @Test
    void whoOffersWhatILookForComesByTheRarestWords() {
        members.describe(anna, texts(anna, "", "", "", "A customs broker for the Gdańsk route", "", Business.NONE));
        describe(join("Eva", "Brandt"), "", "I am a customs broker.", "");
        describe(join("Ben", "Osei"), "", "Storage, and the route to it.", "");
        describe(join("Zoe", "Abel"), "", "I am a pilot for the harbour.", "");
        anna = members.find(anna.id()).orElseThrow();

        assertThat(names(matches.find(anna, Match.OFFERS, 1))).containsExactly("Eva Brandt", "Ben Osei");
        assertThat(matches.find(anna, Match.SEEKS, 1).isEmpty()).isTrue();
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
    void withoutAWordShowsEverybodyElseByName() {
        join("Zoe", "Abel");
        join("Ben", "Osei");
        join("Ada", "Osei");

        assertThat(names(find(" "))).containsExactly("Zoe Abel", "Ada Osei", "Ben Osei");
    }

    @Test
    void aBasicMemberSees15AndOwnContactsAreNotCounted() {
        IntStream.range(0, 20).forEach(number -> join("Other" + number, "Osei"));
        befriend(anna, join("Ben", "Osei"));

        var hits = find("osei");

        assertThat(hits.contacts()).extracting(hit -> hit.person().name()).containsExactly("Ben Osei");
        assertThat(names(hits)).hasSize(15).doesNotContain("Ben Osei");
        assertThat(hits.more()).isEqualTo(5);
    }

    @Test
    void aPageBeyondTheLastIsTheLast() {
        members.grantPremiumUntil(anna, Instant.now().plus(Duration.ofDays(9)));
        anna = members.find(anna.id()).orElseThrow();
        IntStream.range(0, 30).forEach(number -> join("Other" + number, "Osei"));

        var last = search.find(anna, new Query("osei"), Filters.NONE, 999_999);

        assertThat(last.page()).isEqualTo(2);
        assertThat(last.members()).hasSize(5);
        assertThat(search.find(anna, new Query("osei"), Filters.NONE, 0).members())
                .hasSize(25);
    }

    @Test
    void ownContactsStandOnTheFirstPageHoweverItIsAskedFor() {
        befriend(anna, join("Ben", "Osei"));

        assertThat(search.find(anna, new Query("osei"), Filters.NONE, 7).contacts())
                .hasSize(1);
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

    private Hits find(String text) {
        return search.find(anna, new Query(text), Filters.NONE, 1);
    }

    private Hits filter(String address) {
        var form = SearchForm.of("/members?" + address);
        return search.find(anna, form.query(), form.filters(), 1);
    }

    private static List<String> names(Hits hits) {
        return hits.members().stream().map(hit -> hit.person().name()).toList();
    }

    private static List<String> marked(List<Piece> pieces) {
        return pieces.stream().filter(Piece::marked).map(Piece::text).toList();
    }

    private Member join(String first, String last) {
        return members.join(new PersonName(first, last), ContactListVisibility.MEMBERS, Locale.ENGLISH);
    }

    private Member work(Member member, String title, String company) {
        careers.addPosition(member, new PositionDraft(title, company, "", new Period(YearMonth.of(2014, 2), null)));
        return member;
    }

    private void learn(Member member, String school) {
        var period = new Period(YearMonth.of(2004, 9), YearMonth.of(2009, 7));
        careers.addEducation(member, new EducationDraft(school, "", "", period));
    }

    private void live(Member member, String city, String country) {
        members.describe(
                member,
                new ProfileTexts(member.personName(), "", city, country, "", "", "", "", "", "", "", Business.NONE));
    }

    private void describe(Member member, String headline, String offering, String skills) {
        members.describe(member, texts(member, headline, offering, skills, "", "", Business.NONE));
    }

    private static ProfileTexts texts(
            Member member,
            String headline,
            String offering,
            String skills,
            String lookingFor,
            String languages,
            Business business) {
        return new ProfileTexts(
                member.personName(), headline, "", "", "", "", lookingFor, offering, "", languages, skills, business);
    }

    private void befriend(Member one, Member other) {
        jdbc.sql("insert into contact (member_id, other_id, since) values (:one, :other, now()), (:other, :one, now())")
                .param("one", one.id())
                .param("other", other.id())
                .update();
    }

    private void block(Member other) {
        jdbc.sql(
                        "insert into block (member_id, other_id, mine, since) values (:me, :other, false, now()), (:other, :me, true, now())")
                .param("me", anna.id())
                .param("other", other.id())
                .update();
    }
}
