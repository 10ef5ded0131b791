package kontor.administration;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.account.Accounts;
import kontor.mail.EmailAddress;
import kontor.member.Member;
import kontor.membership.Memberships;
import kontor.membership.Plan;
import kontor.testing.AdministeredTest;
import kontor.testing.Chief;
import kontor.testing.Html;
import kontor.testing.Mailbox;
import kontor.testing.Visitor;

import static kontor.session.SignedInAs.as;
import static kontor.testing.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

@AdministeredTest
class ApprovalTests {

    private static final String PASSWORD = "three quiet herons";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Chief chief;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Memberships memberships;

    @Autowired
    private JdbcClient jdbc;

    private Member carla;
    private Visitor visitor;
    private String address;

    @BeforeEach
    void somebodyNewComesAlong() {
        jdbc.sql("delete from sign_up").update();
        jdbc.sql("delete from report").update(); // so that nothing else waits for a decision
        carla = chief.carla();
        visitor = new Visitor(mvc);
        address = "dora-" + System.nanoTime() + "@example.org";
    }

    @Test
    void theFormAsksForAFewWordsAndKeepsThem() {
        assertThat(Html.page(visitor.get("/sign-up")).select("#words[data-max=500]"))
                .hasSize(1);

        assertThat(signUp(" ")).hasStatus(422);
        assertThat(signUp("ü".repeat(501))).hasStatus(422);
        assertThat(signUp("ü".repeat(500))).hasStatus(303);
    }

    @Test
    void whoSignsInBeforeTheDecisionIsToldWhatThereIsToWaitFor() {
        assertThat(signUp("I pilot ships.")).hasStatus(303);

        visitor.get("/sign-in");
        assertThat(visitor.post("/sign-in", "email", address, "password", PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("as soon as your application is approved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dora at example.org", "dora@example.org\u0000"})
    void aFormWithoutWordsAndWithoutAnAddressIsAnInvalidForm(String nonsense) {
        address = nonsense;

        assertThat(signUp("")).hasStatus(422);
        assertThat(visitor.post("/sign-up")).hasStatus(422);
    }

    @Test
    void aConfirmedAddressWaitsAndSignsNobodyIn() {
        signUp("I plan routes.");
        var link = new Mailbox(jdbc).linkTo(address);

        var answer = confirm(link);

        assertThat(answer).hasStatus(303).hasRedirectedUrl(link);
        assertThat(visitor.get(link)).hasStatusOk().bodyText().contains("Your application is waiting");
        assertThat(accounts.ownerOf(EmailAddress.of(address))).isEmpty();
        assertThat(visitor.signIn(address, PASSWORD)).hasStatus(422);
        assertThat(waiting()).containsExactly("Dora Deutsch");
        assertThat(badge()).isEqualTo("1");
    }

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

    @Test
    void whoAppliesAgainWaitsOnceWithTheNewerWords() {
        apply("The first words.");
        apply("The second words.");

        var page = Html.page(
                mvc.get().uri("/admin/members?state=waiting").with(as(carla)).exchange());
        assertThat(page.select("main blockquote").eachText()).containsExactly("The second words.");
    }

    @Test
    void anUnconfirmedSignUpGetsANewLinkThatEndsTheOldOne() {
        signUp("I plan routes.");
        var old = new Mailbox(jdbc).linkTo(address);
        var page = Html.page(mvc.get()
                .uri("/admin/members?state=unconfirmed&q=DORA")
                .with(as(carla))
                .exchange());
        var form = page.select("main article form").attr("action");

        assertThat(mvc.post().uri(form).with(as(carla)).with(formToken()).exchange())
                .hasStatus(303);

        var renewed = new Mailbox(jdbc).linkTo(address);
        assertThat(renewed).isNotEqualTo(old);
        assertThat(visitor.get(old)).hasStatus(404);
        confirm(renewed);
        assertThat(waiting()).containsExactly("Dora Deutsch");
    }

    @Test
    void aKnownAddressIsNotToldApart() {
        var unknown = signUp("I plan routes.");
        address = "carla-chief@example.org";
        var known = signUp("I plan routes.");

        assertThat(known.getResponse().getStatus())
                .isEqualTo(unknown.getResponse().getStatus());
        assertThat(known.getResponse().getRedirectedUrl())
                .isEqualTo(unknown.getResponse().getRedirectedUrl());
    }

    private void apply(String words) {
        signUp(words);
        confirm(new Mailbox(jdbc).linkTo(address));
    }

    private MvcTestResult signUp(String words) {
        visitor.get("/sign-up");
        return visitor.post(
                "/sign-up",
                "firstName",
                "Dora",
                "lastName",
                "Deutsch",
                "email",
                address,
                "password",
                PASSWORD,
                "contactList",
                "MEMBERS",
                "terms",
                "true",
                "words",
                words);
    }

    private MvcTestResult confirm(String link) {
        visitor.get(link);
        return visitor.post("/email-confirmation", "token", link.replaceFirst(".*token=", ""));
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

    private List<String> waiting() {
        return Html.page(mvc.get()
                        .uri("/admin/members?state=waiting")
                        .with(as(carla))
                        .exchange())
                .select("main article h2")
                .eachText();
    }

    private String badge() {
        return Html.page(mvc.get().uri("/").with(as(carla)).exchange())
                .select(".menu a[href^=/admin] [aria-hidden]")
                .text();
    }
}
