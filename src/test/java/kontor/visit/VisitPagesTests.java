package kontor.visit;

import java.time.Clock;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import kontor.member.Member;
import kontor.testing.Visitor;

import static java.time.ZoneOffset.UTC;
import static kontor.session.SignedInAs.as;
import static org.assertj.core.api.Assertions.assertThat;

/** The list of visitors, and what each plan shows of it (M2). */
class VisitPagesTests extends AnnaIsVisited {

    @Autowired
    private Clock clock;

    @Test
    void premiumSeesWhoAndWhenAndByWhichWords() {
        look(ben, anna, "?q=lindqvist%20ANNA");

        var visit = visitors(anna).select("ul.card > li");
        assertThat(visit).hasSize(1);
        assertThat(visit.select("h2 a").attr("href")).isEqualTo("/members/" + ben.handle());
        assertThat(visit.select("time")).hasSize(1);
        assertThat(visit.select("q").text()).isEqualTo("lindqvist ANNA");
    }

    /** Whoever may not write does not write this way (N1, R3). */
    @Test
    void wordsByWhichTheMemberIsNotFoundAreNotKept() {
        look(ben, anna, "?q=Anna%20please%20call%20me");

        assertThat(visitors(anna).select("ul.card > li")).hasSize(1);
        assertThat(visitors(anna).select("q")).isEmpty();
    }

    @Test
    void basicSeesAsManyAndNobodysName() {
        look(anna, ben, "?q=osei");
        look(cast.basic("Carla", "Voss"), ben, "");

        var page = visitors(ben);
        assertThat(page.text()).contains("2 visits in the last 90 days", "On your plan you see how many");
        assertThat(page.text()).doesNotContain("Anna", "Carla", "osei");
        assertThat(page.select("a[href^=/members/]")).isEmpty();
    }

    @Test
    void theNumberAndTheListAgree() {
        var suspended = cast.basic("Sus", "Pended");
        var blocked = cast.basic("Blo", "Cked");
        var unseen = cast.basic("Un", "Seen");
        for (var visitor : new Member[] {ben, suspended, blocked, unseen}) look(visitor, anna, "");
        assertThat(visitors(anna).text()).contains("4 visits");

        members.suspend(suspended);
        contacts.block(anna, blocked);
        visits.hide(unseen);

        assertThat(visitors(anna).text()).contains("One visit in");
        assertThat(visitors(anna).select("ul.card h2 a").eachText()).containsExactly("Ben Osei");
    }

    @Test
    void aLongListGoesOnOnTheNextPage() {
        for (var number = 0; number < 30; number++) look(cast.basic("Guest", "Nr" + number), anna, "");
        jdbc.sql("update visit set visited_at = :now where member_id = :anna")
                .param("now", clock.instant().atOffset(UTC))
                .param("anna", anna.id())
                .update();

        var first = visitors(anna);
        var second = main(anna, first.select("a[rel=next]").attr("href"));

        assertThat(first.select("ul.card > li")).hasSize(25);
        assertThat(second.select("ul.card > li")).hasSize(5);
        assertThat(second.select("ul.card h2 a").eachText())
                .doesNotContainAnyElementsOf(first.select("ul.card h2 a").eachText());
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(second.text()).contains("30 visits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1000000000-01-01T00:00:00Z",
                "%2B1000000000-12-31T23:59:59.999999999Z",
                "2001-01-01T00:00:00Z",
                "9999-12-31T00:00:00Z"
            })
    void anAddressTypedByHandIsNoFault(String before) {
        look(ben, anna, "");

        assertThat(get(anna, "/visitors?before=" + before + "&visitor=nobody")).hasStatusOk();
    }

    @Test
    void speaksGerman() {
        look(ben, anna, "?q=Zoll");

        for (var path : new String[] {"/visitors", "/me/privacy"})
            assertThat(mvc.get().uri(path).locale(Locale.GERMAN).with(as(anna)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Besuch")
                    .doesNotContain("??");
    }

    @Test
    void aGuestIsLedToSignIn() {
        assertThat(new Visitor(mvc).get("/visitors")).hasStatus(303).hasRedirectedUrl("/sign-in");
    }
}
