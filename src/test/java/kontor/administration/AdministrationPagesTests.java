package kontor.administration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import kontor.request.ContactRequests;
import kontor.testing.Html;
import kontor.testing.Ties;

import static kontor.administration.Desk.admin;
import static org.assertj.core.api.Assertions.assertThat;

/** Where administration is, and for whom. */
class AdministrationPagesTests extends AtTheDesk {

    @Autowired
    private ContactRequests requests;

    @Autowired
    private Ties ties;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/members",
                "/admin/members/carla-chief",
                "/admin/members/nobody",
                "/admin/members/carla-chief/suspension",
                "/admin/audit",
                "/admin/settings",
                "/admin/settings/terms/de",
                "/admin/no-such-page"
            })
    void existsForAdministratorsAlone(String path) {
        assertThat(mvc.get().uri(path)).hasStatus(303).hasRedirectedUrl("/sign-in");
        assertThat(desk.get(ben, path)).hasStatus(404);
        assertThat(desk.post(ben, path)).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/admin, 303",
        "/admin/members, 200",
        "/admin/members?state=waiting, 200",
        "/admin/members?state=unconfirmed, 200",
        "/admin/members?state=suspended, 200",
        "/admin/members?state=nonsense, 200",
        "/admin/members?after=nobody, 200",
        "/admin/members?state=waiting&after=nonsense&since=2026-01-01T00:00:00Z, 200",
        "/admin/members/carla-chief, 200",
        "/admin/members/nobody, 404",
        "/admin/members/nobody/suspension, 404",
        "/admin/applications/nonsense, 404",
        "/admin/applications/00000000-0000-0000-0000-000000000000, 404",
        "/admin/audit, 200",
        "/admin/audit?member=nobody, 200",
        "/admin/no-such-page, 404"
    })
    void answersAnAdministratorWhateverStandsInTheAddress(String path, int status) {
        assertThat(desk.get(carla, path)).hasStatus(status);
    }

    /** As somebody does who chooses another language where a form had a fault. */
    @ParameterizedTest
    @CsvSource({
        "/admin/members/ben-osei/premium, /admin/members/ben-osei",
        "/admin/members/ben-osei/suspension/removal, /admin/members/ben-osei/suspension",
        "/admin/reports/00000000-0000-0000-0000-000000000000/decision, /admin/reports/00000000-0000-0000-0000-000000000000",
        "/admin/applications/00000000-0000-0000-0000-000000000000/refusal, /admin/applications/00000000-0000-0000-0000-000000000000"
    })
    void whoeverOpensTheAddressOfAFormIsLedToItsPage(String form, String page) {
        assertThat(desk.get(carla, form)).hasStatus(303).hasRedirectedUrl(page);
        assertThat(desk.get(ben, form)).hasStatus(404);
    }

    @Test
    void theMenuLeadsThereOnlyForAdministrators() {
        assertThat(Html.page(desk.get(carla, "/")).select(".menu a[href^=/admin]"))
                .hasSize(1);
        assertThat(Html.page(desk.get(ben, "/")).select("a[href^=/admin]")).isEmpty();
    }

    @Test
    void tellsNothingOfWhatAMemberDeclined() {
        var anna = cast.anna();
        ties.ask(ben, anna);
        var before = Html.page(desk.get(carla, admin(anna, ""))).select("main").text();

        requests.decline(anna, ben);

        assertThat(Html.page(desk.get(carla, admin(anna, ""))).select("main").text())
                .isEqualTo(before)
                .doesNotContain("Bremen", "eclined");
    }
}
