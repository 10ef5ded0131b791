package kontor.administration;

import org.junit.jupiter.api.Test;

import kontor.testing.Visitor;

import static kontor.administration.Desk.admin;
import static org.assertj.core.api.Assertions.assertThat;

/** Hosts and administrators are appointed, and the right is withdrawn. */
class AppointmentPagesTests extends AtTheDesk {

    @Test
    void aHostIsAppointedAndWithdrawnAndTheLogSaysSo() {
        var page = "/admin/members/" + ben.handle();
        assertThat(desk.get(ben, "/meetings/new")).bodyText().doesNotContain("name=\"official\"");

        assertThat(desk.post(carla, page + "/host")).hasStatus(303);
        assertThat(desk.get(ben, "/meetings/new")).bodyText().contains("name=\"official\"");
        assertThat(desk.get(carla, page)).bodyText().contains("May create official meetings");
        assertThat(desk.post(carla, page + "/host/removal")).hasStatus(303);

        assertThat(desk.get(ben, "/meetings/new")).bodyText().doesNotContain("name=\"official\"");
        assertThat(desk.get(carla, "/meetings/new")).bodyText().contains("name=\"official\"");
        assertThat(desk.get(carla, "/admin/audit?member=" + ben.handle()))
                .bodyText()
                .contains("Host appointed", "Host withdrawn");
    }

    @Test
    void whoWasAppointedAdministersUntilTheRightIsWithdrawn() {
        desk.appoint(ben);
        desk.appoint(ben);
        assertThat(desk.get(ben, "/admin/members")).hasStatusOk();
        assertThat(desk.post(ben, admin(ben, "/administrator/removal"))).hasStatus(403);
        assertThat(desk.post(ben, admin(carla, "/administrator/removal"))).hasStatus(403);
        assertThat(desk.get(carla, "/admin/members")).hasStatusOk();

        assertThat(desk.post(carla, admin(ben, "/administrator/removal"))).hasStatus(303);

        assertThat(desk.get(ben, "/admin/members")).hasStatus(404);
        assertThat(desk.deeds(ben)).containsExactly("Right to administer withdrawn", "Administrator appointed");
    }

    /** A slip of the finger gives nothing away: the button stands behind what it would do. */
    @Test
    void theRightToAdministerIsGivenInTwoSteps() {
        var page = Visitor.page(desk.get(carla, admin(ben, "")));

        assertThat(page.select("form[action$=/administrator]")).hasSize(1);
        assertThat(page.select("details:not([open]) > form[action$=/administrator]"))
                .hasSize(1);
        assertThat(page.select("details:has(form[action$=/administrator])").text())
                .contains("can then also suspend members, and take this right away from you");
    }

    @Test
    void aSuspendedAdministratorAdministersNothing() {
        desk.appoint(ben);
        desk.suspend(ben);

        assertThat(desk.get(ben, "/admin/members")).hasStatus(404);
        assertThat(desk.post(carla, admin(cast.ben(), "/administrator"))).hasStatus(303);
        assertThat(desk.post(carla, admin(ben, "/administrator"))).hasStatus(403);
    }
}
