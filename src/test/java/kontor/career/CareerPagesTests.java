package kontor.career;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.member.Member;
import kontor.testing.AppTest;
import kontor.testing.Cast;

import static kontor.career.PeriodTests.period;
import static kontor.session.SignedInAs.as;
import static kontor.testing.FormToken.formToken;
import static kontor.testing.Html.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@AppTest
class CareerPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private Careers careers;

    private Member anna;
    private Member ben;

    @BeforeEach
    void begin() {
        anna = cast.anna();
        ben = cast.ben();
    }

    @Test
    void addsAPosition() {
        assertThat(add("title", "Freight planner", "company", "Reederei Brandt", "from", "2014-01", "to", "2019-03"))
                .hasStatus(303)
                .hasRedirectedUrl("/me/profile/positions");

        assertThat(careers.positionsOf(anna))
                .extracting(Position::title, Position::company, Position::period)
                .containsExactly(tuple("Freight planner", "Reederei Brandt", period("2014-01", "2019-03")));
        assertThat(page(get("/me/profile/positions")).select(".timeline").text())
                .isEqualTo("2014 – 2019 Freight planner Reederei Brandt");
    }

    @Test
    void anEmptyEndMeansCurrent() {
        add("title", "Freight planner", "company", "Reederei Brandt", "from", "2014-01", "to", "");

        assertThat(page(get("/me/profile/positions")).select(".timeline dt").text())
                .isEqualTo("2014 – today");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-03 | 2019-02 | to   | The end is before the start.",
                "        |         | from | Please choose the month of the beginning.",
                "2099-01 |         | from | This month is still to come.",
                "1899-12 |         | from | Please choose a month from the years 1900 to 2100.",
                "2019-03 | 2101-01 | to   | Please choose a month from the years 1900 to 2100.",
                "2019-13 |         | from | Please write year and month like this: 2026-11.",
                "2019-03 | March   | to   | Please write year and month like this: 2026-11.",
                "-999999999-01 |   | from | Please choose a month from the years 1900 to 2100."
            })
    void saysWhatIsWrongWithAMonthAtItsField(@Nullable String from, @Nullable String to, String field, String fault) {
        var answer = add("title", "Planner", "company", "Brandt", "from", orEmpty(from), "to", orEmpty(to));

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#" + field + "-help .fault").eachText()).containsExactly(fault);
        assertThat(page(answer).select("#company").val()).isEqualTo("Brandt");
        assertThat(careers.positionsOf(anna)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "title,   Please write what the position is called.",
        "company, Please write the name of the company.",
    })
    void asksForWhatIsMissing(String field, String fault) {
        var answer = add(field, " ", "from", "2019-03");

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#" + field + "-help .fault").text()).isEqualTo(fault);
    }

    @Test
    void changesAPosition() {
        var number = work(anna);
        var form = page(get("/me/profile/positions/" + number));
        assertThat(form.select("#from").val()).isEqualTo("2014-01");
        assertThat(form.select("#company").val()).isEqualTo("Reederei Brandt");

        assertThat(post("/me/profile/positions/" + number, "title", "Head", "company", "Brandt", "from", "2015-02"))
                .hasStatus(303);

        assertThat(careers.position(anna, number).title()).isEqualTo("Head");
        assertThat(careers.position(anna, number).period()).isEqualTo(period("2015-02", null));
    }

    @Test
    void keepsThePageWithItsFaultsWhenAChangeIsWrong() {
        var number = work(anna);
        var answer = post("/me/profile/positions/" + number, "title", "", "company", "Brandt", "from", "2015-02");

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("form[action$=/me/profile/positions/" + number + "]"))
                .hasSize(1);
        assertThat(careers.position(anna, number).company()).isEqualTo("Reederei Brandt");
    }

    @Test
    void removesAPosition() {
        var number = work(anna);

        assertThat(post("/me/profile/positions/" + number + "/removal")).hasStatus(303);

        assertThat(careers.positionsOf(anna)).isEmpty();
    }

    @Test
    void answersASecondClickOnRemovalAsTheFirst() {
        var removal = "/me/profile/positions/" + work(anna) + "/removal";
        post(removal);

        assertThat(post(removal)).hasStatus(303).hasRedirectedUrl("/me/profile/positions");
    }

    @Test
    void whatIsNoNumberOfAPositionIsNotThere() {
        assertThat(get("/me/profile/positions/abc")).hasStatus(404);
        assertThat(get("/me/profile/education/99999999999999999999")).hasStatus(404);
    }

    @Test
    void knowsNothingOfSomebodyElsesPosition() {
        var number = work(ben);
        var address = "/me/profile/positions/" + number;

        assertThat(get(address)).hasStatus(404);
        assertThat(post(address, "title", "Head", "company", "Brandt", "from", "2015-02"))
                .hasStatus(404);
        assertThat(post(address, "title", "")).hasStatus(404);
        post(address + "/removal");
        assertThat(careers.positionsOf(ben)).hasSize(1);
    }

    @Test
    void keepsEducationInTheSameWay() {
        post(
                "/me/profile/education",
                "school",
                "Hochschule Bremerhaven",
                "degree",
                "B.A.",
                "subject",
                "Logistics",
                "from",
                "2008-10",
                "to",
                "2012-03");

        assertThat(page(get("/me/profile/education")).select(".timeline").text())
                .isEqualTo("2008 – 2012 Hochschule Bremerhaven B.A., Logistics");

        var number = careers.educationOf(anna).get(0).number();
        assertThat(post("/me/profile/education/" + number, "school", "FH Kiel", "from", "2008-10", "to", "2008-12"))
                .hasStatus(303);
        assertThat(page(get("/me/profile/education")).select(".timeline").text())
                .isEqualTo("2008 FH Kiel");

        assertThat(post("/me/profile/education/" + number, "school", "FH Kiel", "from", "2008-10", "to", "2008-09"))
                .hasStatus(422);
        assertThat(mvc.get().uri("/me/profile/education/" + number).with(as(ben)))
                .hasStatus(404);

        assertThat(post("/me/profile/education/" + number + "/removal")).hasStatus(303);
        assertThat(careers.educationOf(anna)).isEmpty();
    }

    @Test
    void speaksGerman() {
        work(anna);

        for (var address : List.of("/me/profile/positions", "/me/profile/education"))
            assertThat(mvc.get().uri(address).locale(Locale.GERMAN).with(as(anna)))
                    .bodyText()
                    .contains("Ausbildung")
                    .doesNotContain("??");
        assertThat(page(mvc.get()
                                .uri("/me/profile/positions")
                                .locale(Locale.GERMAN)
                                .with(as(anna))
                                .exchange())
                        .select(".timeline dt")
                        .text())
                .isEqualTo("2014 – heute");
    }

    private long work(Member member) {
        return careers.addPosition(
                        member, new PositionDraft("Planner", "Reederei Brandt", "Bremen", period("2014-01", null)))
                .number();
    }

    private MvcTestResult add(String... namesAndValues) {
        return post("/me/profile/positions", namesAndValues);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(as(anna)).exchange();
    }

    private MvcTestResult post(String address, String... namesAndValues) {
        var request = mvc.post().uri(address).with(as(anna)).with(formToken());
        for (var i = 0; i < namesAndValues.length; i += 2) request.param(namesAndValues[i], namesAndValues[i + 1]);
        return request.exchange();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
