package kontor.index;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What PostgreSQL reads for a search, however many members there are. */
class ManyMembersPlanTests extends ManyMembers {

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

        assertThat(plan.stream().flatMap(ManyMembersPlanTests::rowsRead))
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
}
