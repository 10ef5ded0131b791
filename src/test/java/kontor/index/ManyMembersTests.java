package kontor.index;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import kontor.graph.Acquaintances;
import kontor.meeting.Meetings;
import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.member.PersonName;
import kontor.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Twenty thousand members, as many as plans begin to matter with; gone with the transaction. */
@ModuleTest(extraIncludes = {"shared", "career"})
@Transactional
class ManyMembersTests {

    private static final int MANY = 20_000;

    @Autowired
    private Entries entries;

    @Autowired
    private Tiers tiers;

    @Autowired
    private Acquaintances acquaintances;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Members members;

    @Autowired
    private JdbcClient jdbc;

    private Member anna;

    /** Every second one has the word many, every thousandth the word few. */
    @BeforeEach
    void manyMembers() {
        jdbc.sql("alter table member disable trigger user").update(); // until the transaction ends
        anna = members.join(new PersonName("Anna", "Lindqvist"), ContactListVisibility.MEMBERS, Locale.ENGLISH);
        jdbc.sql("""
                        insert into member (handle, first_name, last_name, search_name, language, contact_list, joined_at)
                        select 'number-' || number, 'Number', 'N' || number, 'number n' || number, 'en', 'MEMBERS', now()
                        from generate_series(1, :many) number""").param("many", MANY).update();
        jdbc.sql("""
                        insert into search_entry (member_id, rank, document)
                        select m.id, m.id % 50 * 64, array_to_tsvector(array_remove(array['n/number',
                            case when m.id % 2 = 0 then 'many' end, case when m.id % 1000 = 0 then 'few' end], null))
                        from member m where m.first_name = 'Number' on conflict do nothing""").update();
        jdbc.sql("""
                        insert into search_term (kind, key, member_id, label)
                        select 'n', 'n' || m.id || ' number', m.id, '' from member m where m.first_name = 'Number'""").update();
        tiers.sort();
        jdbc.sql("analyze search_entry").update();
        jdbc.sql("analyze search_term").update();
    }

    @Test
    void theBestOfManyAreTheSameByEitherWay() {
        var best = entries.amongBest(anna, wanted("many"), Tier.LARGEST, 26, 300);
        var all = entries.byWords(anna, wanted("many"), 26, 300);

        assertThat(best.candidates()).hasSize(300).isEqualTo(all.candidates());
        assertThat(all.others()).isEqualTo(MANY / 2);
    }

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

    /** Whatever the words are, a plan that is made before they are known reads no table from end to end. */
    @ParameterizedTest
    @MethodSource("statements")
    void noPlanReadsTheWholeTable(String statement, String index) {
        var sql = Statements.askingForEach(statement, 2)
                .replaceAll(":(me|contacts|limit|enough)\\b", "\\$1")
                .replaceAll(":(first|last)\\b", "'$1'");
        jdbc.sql("set local plan_cache_mode = force_generic_plan").update();
        jdbc.sql("prepare search (bigint, text, text) as "
                        + sql.replaceAll("(?<!:):(query|clause\\d)", "\\$2").replaceAll("(?<!:):names", "\\$3"))
                .update();

        var plan = String.join(
                "\n",
                jdbc.sql("explain execute search (1, '''few''', '')")
                        .query(String.class)
                        .list());
        jdbc.sql("deallocate search").update();

        assertThat(plan)
                .contains("on " + index + " ")
                .doesNotContain("Seq Scan on search_entry", "Seq Scan on search_name", "Seq Scan on contact");
    }

    /** Of which the directory shows the first ones. */
    @Test
    void howeverManyMembersThereAreFewAreReadForThoseWhoComeFirstByName() {
        var sql = Statements.EVERYBODY
                .replaceAll(":me\\b", "\\$1")
                .replaceAll(":contacts\\b", "\\$2")
                .replaceAll(":limit\\b", "\\$3")
                .replaceAll(":bound\\b", "\\$4");
        jdbc.sql("analyze member").update();
        jdbc.sql("set local plan_cache_mode = force_generic_plan").update();
        jdbc.sql("prepare everybody (bigint, bigint, bigint, bigint) as " + sql).update();

        var plan = jdbc.sql("explain (analyze) execute everybody (" + anna.id() + ", 26, 300, 1301)")
                .query(String.class)
                .list();
        jdbc.sql("deallocate everybody").update();

        assertThat(plan.stream().flatMap(ManyMembersTests::rowsRead))
                .isNotEmpty()
                .allMatch(rows -> rows < 2_000);
    }

    private static Stream<Double> rowsRead(String step) {
        return Pattern.compile("actual .*rows=([0-9.]+)")
                .matcher(step)
                .results()
                .map(found -> Double.valueOf(found.group(1)));
    }

    static Stream<Arguments> statements() {
        return Stream.concat(
                Stream.of(
                        Arguments.of(Statements.BY_WORDS, "search_entry_document"),
                        Arguments.of(Statements.BY_FULL_NAME, "search_name")),
                Stream.of(Tier.values())
                        .map(tier -> Arguments.of(
                                Statements.amongBest(tier), "search_entry_document_tier_" + tier.number())));
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

    private Candidates candidates() {
        return new Candidates(entries, new Frequencies(jdbc), acquaintances, meetings);
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

    private static Wanted called(String... words) {
        var names = Lexemes.each(Stream.of(words).map("n/"::concat).toList());
        return new Wanted(names, names, Lexemes.NONE, Map.of());
    }

    private static Wanted wanted(String word) {
        return new Wanted(Lexemes.each(List.of(word)), Lexemes.NONE, Lexemes.NONE, Map.of());
    }
}
