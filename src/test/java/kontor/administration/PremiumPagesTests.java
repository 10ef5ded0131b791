package kontor.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import kontor.member.Member;
import kontor.member.Members;
import kontor.membership.Memberships;
import kontor.membership.Plan;
import kontor.testing.Html;

import static kontor.administration.Desk.admin;
import static org.assertj.core.api.Assertions.assertThat;

/** Administrators make members Premium, and end it. */
class PremiumPagesTests extends AtTheDesk {

    @Autowired
    private Members members;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId zone;

    @Test
    void makesAMemberPremiumUpToTheEndOfToday() {
        var today = LocalDate.now(clock.withZone(zone));

        assertThat(desk.post(carla, admin(ben, "/premium"), "until", today.toString()))
                .hasStatus(303)
                .hasRedirectedUrl(admin(ben, ""));

        var end = again(ben).premiumUntil();
        assertThat(end).isNotNull();
        assertThat(LocalDate.ofInstant(end, zone)).isEqualTo(today);
        assertThat(LocalDate.ofInstant(end.plusMillis(1), zone)).isEqualTo(today.plusDays(1));
        assertThat(memberships.planOf(again(ben))).isEqualTo(Plan.PREMIUM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yesterday", "2020-02-30", "2020-01-01", "31.12.2030", "", "soon", "9999-12-31", "+99999-01-01"})
    void anyOtherDayIsAFaultAtItsField(String day) {
        var yesterday = LocalDate.now(clock.withZone(zone)).minusDays(1).toString();

        var answer = desk.post(carla, admin(ben, "/premium"), "until", day.equals("yesterday") ? yesterday : day);

        assertThat(answer).hasStatus(422);
        assertThat(Html.page(answer).select("#until-help .fault")).hasSize(1);
        assertThat(Html.page(answer).text()).doesNotContain("??", "Exception", "Failed to convert");
        assertThat(again(ben).premiumUntil()).isNull();
    }

    @Test
    void endsPremiumAtOnce() {
        var anna = cast.anna();

        desk.post(carla, admin(anna, "/premium/removal"));

        assertThat(memberships.planOf(again(anna))).isEqualTo(Plan.BASIC);
        assertThat(desk.deeds(anna)).containsExactly("Premium ended");
        desk.post(carla, admin(anna, "/premium/removal"));
        assertThat(desk.deeds(anna)).hasSize(1);
    }

    private Member again(Member member) {
        return members.find(member.id()).orElseThrow();
    }
}
