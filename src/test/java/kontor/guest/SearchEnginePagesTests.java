package kontor.guest;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kontor.testing.Html.page;
import static org.assertj.core.api.Assertions.assertThat;

/** Which pages search engines may show, and which they find. */
class SearchEnginePagesTests extends AnnaAndAGuest {

    private static final String ROBOTS = "X-Robots-Tag";

    @Test
    void searchEnginesShowItWhereTheMemberAllowsIt() {
        open("true", "false");
        assertThat(guest.get(profile())).headers().hasValue(ROBOTS, "noindex");

        open("true", "true");
        assertThat(guest.get(profile())).headers().hasValue(ROBOTS, "all");
        assertThat(sitemap()).contains("/members/" + anna.handle() + "<");
    }

    @Test
    void aSitemapNamesOnlyWhomSearchEnginesMayShow() {
        open("true", "false");

        assertThat(sitemap()).doesNotContain(anna.handle() + "<");
    }

    @ParameterizedTest
    @CsvSource({
        "/, ",
        "/sign-up, ",
        "/help, ",
        "/help/request, ",
        "/terms, ",
        "/sign-in, noindex",
        "/password-reset, noindex",
        "/me/language, noindex"
    })
    void pagesThatIntroduceTheNetworkMayBeIndexed(String path, String robots) {
        assertThat(guest.get(path).getResponse().getHeader(ROBOTS)).isEqualTo(robots);
    }

    @Test
    void robotsFindTheSitemapsWhichMayBeCached() {
        var robots = guest.get("/robots.txt");

        assertThat(robots).hasStatusOk().bodyText().contains("User-agent: *", "/sitemap.xml");
        assertThat(robots.getResponse().getHeader("Cache-Control")).contains("public", "max-age=3600");
        assertThat(guest.get("/sitemap.xml")).hasStatusOk().bodyText().contains("/sitemap-pages.xml</loc>");
        assertThat(guest.get("/sitemap-pages.xml")).hasStatusOk().bodyText().contains("/help</loc>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sitemap-members-99999.xml",
                "/sitemap-members-0.xml",
                "/sitemap-members-x.xml",
                "/sitemap-none.xml"
            })
    void thereAreNoOtherSitemaps(String path) {
        assertThat(guest.get(path)).hasStatus(404);
    }

    @Test
    void whoClosesIsSuspendedOrLeavesIsAsIfNeverThere() {
        open("true", "true");
        members.suspend(anna);
        assertThat(guest.get(profile())).hasStatus(303);
        assertThat(sitemap()).doesNotContain(anna.handle() + "<");

        members.restore(anna);
        assertThat(guest.get(profile())).hasStatusOk();
        open("false", "true");
        assertThat(guest.get(profile())).hasStatus(303);
        assertThat(sitemap()).doesNotContain(anna.handle() + "<");

        open("true", "true");
        members.erase(anna);
        assertThat(guest.get(profile())).hasStatus(303).hasRedirectedUrl("/sign-in");
    }

    /** All that the sitemaps of members say. */
    private String sitemap() {
        var all = new StringBuilder();
        for (var address : page(guest.get("/sitemap.xml")).select("loc").eachText())
            if (address.contains("members"))
                all.append(text(guest.get(URI.create(address).getPath())));
        return all.toString();
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
