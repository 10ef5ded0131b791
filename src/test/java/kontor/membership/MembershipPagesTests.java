package kontor.membership;

import java.util.Locale;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import kontor.member.Member;
import kontor.testing.AppTest;
import kontor.testing.Cast;

import static kontor.session.SignedInAs.as;
import static kontor.testing.Html.page;
import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class MembershipPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aPremiumMemberReadsUntilWhenAndWhatComesThen() {
        var anna = cast.anna();
        premiumUntil(anna, "2999-12-31 23:30+00"); // the new year in Berlin

        assertThat(show(anna, Locale.ENGLISH).select("main").text())
                .contains("Your plan: Premium until January 1, 3000")
                .contains("You keep your profile, your contacts");
        assertThat(show(anna, Locale.GERMAN).select("main").text()).contains("Premium bis 1. Januar 3000");
    }

    @Test
    void aMemberWhoseTrialIsOverReadsWhen() {
        var ben = cast.ben();
        premiumUntil(ben, "2026-01-31 11:00+00");

        assertThat(show(ben, Locale.ENGLISH).select("main").text())
                .contains("Your plan: Basic Premium ended on January 31, 2026.");
    }

    @Test
    void aBasicMemberReadsWhatEachPlanIncludes() {
        var table = show(cast.ben(), Locale.ENGLISH).select("main table").first();

        assertThat(table).isNotNull();
        assertThat(table.select("tbody tr").eachText())
                .contains(
                        "Contact requests that wait for an answer at a time 50 100",
                        "Conversations you start, a day none 20",
                        "Hits of a search, besides your own contacts 15 300",
                        "Combining the filters of a search no yes",
                        "Visitors of your profile how many who, when",
                        "The way to a member how many steps every step named",
                        "Asking for an introduction no yes");
        assertThat(table.select("th[scope=col]").eachText()).containsExactly("Basic", "Premium");
    }

    @Test
    void speaksGerman() {
        assertThat(show(cast.ben(), Locale.GERMAN).text())
                .contains("Ihre Mitgliedschaft: Basis", "keine 20", "wie viele wer, wann")
                .doesNotContain("??");
    }

    @Test
    void longGermanWordsBreakWhereTheyAreJoined() {
        var rights = show(cast.ben(), Locale.GERMAN).select("main table th[scope=row]");
        var parts = rights.stream()
                .map(Element::wholeText)
                .flatMap(right -> Stream.of(right.split("[\\s\u00AD]")))
                .toList();

        assertThat(rights).hasSize(9);
        assertThat(parts).allSatisfy(part -> assertThat(part).hasSizeLessThan(13));
    }

    private void premiumUntil(Member member, String end) {
        jdbc.sql("update member set premium_until = cast(:end as timestamptz) where id = :id")
                .param("end", end)
                .param("id", member.id())
                .update();
    }

    private Document show(Member member, Locale language) {
        return page(mvc.get()
                .uri("/me/membership")
                .locale(language)
                .with(as(member))
                .exchange());
    }
}
