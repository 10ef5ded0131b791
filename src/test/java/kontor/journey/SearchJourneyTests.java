package kontor.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kontor.member.Member;
import kontor.testing.AppTest;
import kontor.testing.Cast;

import static org.assertj.core.api.Assertions.assertThat;

/** What a search answers while one types, on its own page and in the field at the top of every page. */
@AppTest
class SearchJourneyTests extends Journey {

    private static final String FIELD = ".search input";

    private static final String NAMES = "#names a";

    @Test
    void aRefusalOrAFaultTakesThePlaceOfTheHitsAndGoesWithItsReason() {
        cast.anna();
        var page = at(320, cast.ben()).open("/members").page();

        page.fill("#q", "y".repeat(300));
        page.waitForSelector("#faults .alert");
        assertThat(page.innerText("#q-help")).contains("at most 200 characters");
        assertThat(page.isVisible("#q.is-invalid[aria-invalid=true][aria-describedby=q-help]"))
                .isTrue();
        assertThat(page.innerText("#hits")).isBlank();
        assertThat(page.url()).endsWith("/members");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");

        page.fill("#q", "Lindqvist");
        page.waitForSelector("#hits li");
        assertThat(page.innerText("#faults")).isBlank();
        assertThat(page.isVisible("#q:not(.is-invalid):not([aria-invalid])")).isTrue();
        assertThat(page.title()).startsWith("Lindqvist · ");

        page.click("#filters summary");
        page.fill("#city", "Hamburg");
        page.fill("#company", "Nordhafen");
        page.press("#company", "Tab");
        page.waitForSelector("#hits .alert-warning");
        assertThat(page.innerText("#hits")).contains("part of Premium");
        assertThat(page.url()).contains("city=Hamburg").doesNotContain("title=");
    }

    @Test
    void whoTypesAfterTheSessionEndedIsLedToSignInAndBack() {
        var ben = cast.ben();
        var visitor = at(1280, ben).open("/contacts");
        visitor.page().context().clearCookies();

        visitor.page().fill(FIELD, "osei");
        visitor.page().waitForURL("**/sign-in");

        visitor.fill("email", Cast.address(ben)).fill("password", Cast.PASSWORD).submit();
        assertThat(visitor.path()).isEqualTo("/contacts");
    }

    @Test
    void whoTypesDuringAnOutageIsLedToThePageThatSaysSo() {
        var page = at(1280, cast.ben()).open("/members").page();
        page.route(
                "**/members?q=osei*",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(503)
                        .setContentType("text/html")
                        .setBody("<h1>The database does not answer</h1>")));

        page.fill("#q", "osei");
        page.waitForURL("**/members?q=osei*");
        assertThat(page.innerText("h1")).isEqualTo("The database does not answer");
    }

    @Test
    void escapeClosesTheNamesAndLeadsBackToTheirField() {
        var page = at(1280, cast.ben()).page();
        page.fill(FIELD, "osei");
        page.waitForSelector(NAMES);

        page.press(FIELD, "ArrowDown");
        page.keyboard().press("Escape");

        page.waitForSelector(NAMES, new WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(page.evaluate("document.activeElement.name")).isEqualTo("q");
        assertThat(page.inputValue(FIELD)).isEqualTo("osei");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 375, 575, 576, 768, 991, 992, 1024, 1280})
    void theFieldAndItsNamesFitIntoEveryWindow(int width) {
        var page = at(width, cast.ben()).page();
        page.fill(FIELD, "osei");
        page.waitForSelector(NAMES);

        var field = page.locator(FIELD).boundingBox();
        var names = page.locator("#names").boundingBox();

        assertThat(field.width).isGreaterThan(110);
        assertThat(field.x + field.width)
                .isLessThanOrEqualTo(page.locator(".bell").boundingBox().x);
        assertThat(names.width).isGreaterThan(280);
        assertThat(names.x).isNotNegative();
        assertThat(names.x + names.width).isLessThanOrEqualTo(width);
    }

    private Visitor at(int width, Member member) {
        return visit(new NewContextOptions().setLocale("en").setViewportSize(width, 700))
                .signIn(member);
    }
}
