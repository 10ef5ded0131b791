package kontor.administration;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.mail.EmailAddress;
import kontor.membership.Memberships;
import kontor.membership.Plan;
import kontor.testing.Mailbox;
import kontor.testing.Visitor;

import static kontor.session.SignedInAs.as;
import static kontor.testing.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of an application that waits. */
class ApprovalTests extends SomebodyApplies {

    @Autowired
    private Memberships memberships;

    @Test
    void approvalMakesTheMemberAndStartsTheTrial() {
        apply("I plan routes.");
        var link = new Mailbox(jdbc).to(address).get(0).replaceAll("(?s).*(/email-confirmation\\?token=\\S+).*", "$1");

        assertThat(decide("approval")).hasStatus(303).hasRedirectedUrl("/admin/members?state=waiting");

        var dora = accounts.ownerOf(EmailAddress.of(address)).orElseThrow();
        assertThat(memberships.planOf(dora)).isEqualTo(Plan.PREMIUM);
        assertThat(new Mailbox(jdbc).latestTo(address)).contains("Welcome", "Dora Deutsch", "/sign-in");
        assertThat(visitor.signIn(address, PASSWORD)).hasStatus(303).hasRedirectedUrl("/");
        assertThat(new Visitor(mvc).get(link)).hasStatus(410).bodyText().contains("Your address is confirmed");
        assertThat(waiting()).isEmpty();
        assertThat(badge()).isEmpty();
    }

    @Test
    void whoIsTurnedDownReadsTheReasonAndLeavesNothingBehind() {
        apply("I plan routes.");

        assertThat(decide("refusal", "reason", "ü".repeat(501))).hasStatus(422);
        assertThat(decide("refusal", "reason", "We are for <hauliers>.")).hasStatus(303);

        assertThat(new Mailbox(jdbc).latestTo(address)).contains("was not approved", "We are for <hauliers>.");
        assertThat(jdbc.sql("select count(*) from sign_up").query(Integer.class).single())
                .isZero();
        assertThat(accounts.ownerOf(EmailAddress.of(address))).isEmpty();
        assertThat(visitor.signIn(address, PASSWORD)).hasStatus(422);
    }

    @Test
    void aReasonMayBeLeftOut() {
        apply("I plan routes.");

        decide("refusal", "reason", "");

        assertThat(new Mailbox(jdbc).latestTo(address)).doesNotContain("The administrators write");
    }

    @Test
    void aSecondDecisionChangesNothing() {
        apply("I plan routes.");
        var reference = reference();
        decide("approval");

        assertThat(decideOn(reference, "approval")).hasStatus(303);
        assertThat(decideOn(reference, "refusal")).hasStatus(303);

        assertThat(accounts.ownerOf(EmailAddress.of(address))).isPresent();
        assertThat(new Mailbox(jdbc).to(address)).hasSize(2);
        assertThat(jdbc.sql("select deed from audit_entry where application = cast(:reference as uuid)")
                        .param("reference", reference)
                        .query(String.class)
                        .list())
                .containsExactly("APPLICATION_APPROVED");
    }

    private MvcTestResult decide(String decision, String... namesAndValues) {
        return decideOn(reference(), decision, namesAndValues);
    }

    private MvcTestResult decideOn(String reference, String decision, String... namesAndValues) {
        var request = mvc.post()
                .uri("/admin/applications/" + reference + "/" + decision)
                .with(as(carla))
                .with(formToken());
        for (var i = 0; i < namesAndValues.length; i += 2) request.param(namesAndValues[i], namesAndValues[i + 1]);
        return request.exchange();
    }

    private String reference() {
        return jdbc.sql("select reference from sign_up where email = :address and confirmed_at is not null")
                .param("address", address)
                .query(String.class)
                .single();
    }
}
