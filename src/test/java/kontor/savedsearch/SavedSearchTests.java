package kontor.savedsearch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.member.Member;
import kontor.testing.AppTest;
import kontor.testing.Cast;

import static java.time.ZoneOffset.UTC;
import static kontor.session.SignedInAs.as;
import static kontor.testing.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class SavedSearchTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SavedSearches searches;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    private Member anna;

    @BeforeEach
    void annaIsPremium() {
        anna = cast.anna();
    }

    @Test
    void findsAgainWhatWasSavedAndForgetsIt() {
        assertThat(save(anna, "/members?q=quinoa&city=Hamburg&radius=50")).isEqualTo(303);

        assertThat(page(anna)).bodyText().contains("quinoa, Hamburg, up to 50 km");
        assertThat(page(anna)).bodyText().contains("/members?q=quinoa&amp;city=Hamburg&amp;radius=50");

        searches.remove(anna, searches.of(anna).get(0).id());
        assertThat(page(anna)).bodyText().doesNotContain("quinoa");
    }

    @Test
    void saysWhetherTheCompanyIsTheOneOfToday() {
        save(anna, "/members?company=Nordhafen&title=Planner");
        save(anna, "/members?company=Nordhafen&now=true&title=Planner");

        assertThat(page(anna)).bodyText().contains("Nordhafen, Planner", "Nordhafen, There today, Planner");
    }

    @Test
    void savedTwiceIsOne() {
        save(anna, "/members?q=quinoa");
        save(anna, "/members?q=quinoa");

        assertThat(searches.of(anna)).hasSize(1);
    }

    @Test
    void tellsOnceAWeekOfWhomItFindsAnew() {
        cast.basic("Quentin", "Quinoabauer");
        save(anna, "/members?q=Quinoabauer");

        weekPasses();
        assertThat(searches.of(anna).get(0).fresh()).isZero();

        cast.basic("Quirin", "Quinoabauer");
        weekPasses();
        assertThat(searches.of(anna).get(0).fresh()).isEqualTo(1);
    }

    @Test
    void isLookedUpOnlyWhileItsMemberIsPremium() {
        save(anna, "/members?q=Quinoabauerin");
        cast.basic("Quenia", "Quinoabauerin");
        jdbc.sql("update member set premium_until = :past where id = :id")
                .param("past", Instant.now().minus(Duration.ofDays(1)).atOffset(UTC))
                .param("id", anna.id())
                .update();

        weekPasses();

        assertThat(searches.of(anna).get(0).fresh()).isZero();
    }

    @Test
    void isAMatterOfPlan() {
        var ben = cast.ben();

        assertThat(save(ben, "/members?q=quinoa")).isEqualTo(403);
        assertThat(page(ben)).hasStatusOk();
    }

    @Test
    void twentyAreEnough() {
        for (var number = 0; number < 20; number++) save(anna, "/members?q=quinoa" + number);

        assertThat(save(anna, "/members?q=another")).isEqualTo(403);
        assertThat(searches.of(anna)).hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/members",
                "/contacts",
                "https://example.org/",
                "/members?industry=NONSENSE",
                "/members?radius=x&city=y",
                "/members?degree=99",
                "/members?q",
                "/members?q=%00",
                "/members?q=%21%21%21"
            })
    void whatIsNoSearchIsNotSaved(String address) {
        assertThat(save(anna, address)).isEqualTo(404);
        assertThat(searches.of(anna)).isEqualTo(List.of());
    }

    private int save(Member me, String address) {
        return mvc.post()
                .uri("/searches")
                .with(as(me))
                .with(formToken())
                .param("search", address)
                .exchange()
                .getResponse()
                .getStatus();
    }

    private MvcTestResult page(Member me) {
        return mvc.get().uri("/searches").with(as(me)).exchange();
    }

    private void weekPasses() {
        jdbc.sql("update saved_search set next_at = now() - interval '1 day' where member_id = :me")
                .param("me", anna.id())
                .update();
        var more = true;
        while (more) more = searches.lookUpNext();
    }
}
