package kontor.release;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static kontor.testing.Visitor.page;
import static org.assertj.core.api.Assertions.assertThat;

/** What becoming contacts releases, and what ending it takes back. */
class ReleaseAmongContactsTests extends AnnasDetails {

    @Test
    void aRequestReleasesWhatItPromisesWhenItIsAccepted() {
        bens.get("/members/" + anna.handle());
        annas.get("/members/" + ben.handle() + "/contact-request");
        annas.post(
                "/members/" + ben.handle() + "/contact-request", "reason", "MET", "note", "Hello", "release", "MOBILE");
        assertThat(page(annas.get("/requests/sent/" + ben.handle())).text())
                .contains("You release on acceptance: Mobile phone");
        assertThat(page(bens.get("/requests/" + anna.handle())).text())
                .contains("Releases to you on acceptance: Mobile phone")
                .doesNotContain("555-0199");
        assertThat(given()).isEmpty();

        fillAs(bens, "businessEmail", "ben@weserlog.example");
        bens.get("/requests/" + anna.handle());
        assertThat(bens.post("/requests/" + anna.handle() + "/acceptance", "release", "BUSINESS_EMAIL"))
                .hasStatus(303);

        assertThat(given()).containsExactly("MOBILE");
        assertThat(page(annas.get("/contacts/" + ben.handle()))
                        .select("a[href^=mailto:]")
                        .attr("href"))
                .isEqualTo("mailto:ben@weserlog.example");
    }

    @Test
    void detailsMayBeReleasedInsteadOfAcceptingAndTheRequestGoesOnWaiting() {
        ties.ask(ben, anna);
        assertThat(page(annas.get("/requests"))
                        .select("a[href=/members/" + ben.handle() + "/release]")
                        .text())
                .isEqualTo("Release details only");

        release("MOBILE");

        assertThat(given()).containsExactly("MOBILE");
        assertThat(page(bens.get("/requests/sent/" + anna.handle())).text()).contains("Waiting");
        assertThat(page(annas.get("/requests/" + ben.handle())).select("form[action$=/acceptance]"))
                .hasSize(1);
    }

    @Test
    void aRemovedContactTakesAlongWhatCameWithItUnlessItIsToStay() {
        for (var keep : List.of(false, true)) {
            ties.ask(ben, anna);
            requests.accept(anna, ben, Set.of(Detail.MOBILE));
            annas.get("/members/" + ben.handle() + "/release");
            annas.post("/members/" + ben.handle() + "/release", "item", "MOBILE", "item", "BIRTHDAY");
            assertThat(page(annas.get("/contacts/" + ben.handle())).select("input[name=keepReleases]"))
                    .hasSize(1);
            annas.post(
                    "/contacts/" + ben.handle() + "/removal",
                    keep ? new String[] {"keepReleases", "true"} : new String[0]);

            assertThat(given()).isEqualTo(keep ? List.of("BIRTHDAY", "MOBILE") : List.of("BIRTHDAY"));
        }
    }
}
