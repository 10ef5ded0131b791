package kontor.journey;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.member.Member;
import kontor.testing.AdministeredTest;
import kontor.testing.Cast;
import kontor.testing.Chief;
import kontor.testing.Mailbox;
import kontor.testing.StatementCounter;

import static org.assertj.core.api.Assertions.assertThat;

/** From an application to its approval, and the pages of those who decide. */
@AdministeredTest
class ApprovalJourneyTests extends Journey {

    private static final String PASSWORD = "three quiet herons";

    @Autowired
    private Chief chief;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCounter statements;

    private Member carla;

    @BeforeEach
    void carlaAdministers() {
        jdbc.sql("delete from sign_up").update();
        carla = chief.carla();
        members.speak(carla, Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fromTheApplicationToTheFirstSignInWithAndWithoutScript(boolean script) {
        var options = new NewContextOptions().setJavaScriptEnabled(script).setLocale("en");
        var applicant = visit(options);
        var address = apply(applicant, "I plan routes for a haulier in Bremen.");
        assertThat(applicant.text()).contains("Your application is waiting");

        var administrator = visit(options).signIn(carla);
        assertThat(administrator.page().getAttribute(".menu summary", "aria-label"))
                .isEqualTo("My pages; " + decisionsToMake());
        administrator.page().click(".menu summary");
        administrator.page().click(".menu a[href^='/admin']");
        administrator.open("/admin/members?state=waiting"); // reports of other tests may wait too, and come first
        assertThat(administrator.text()).contains("Clara Voss", address, "I plan routes");
        administrator.press("Approve");
        assertThat(administrator.text()).contains("Approved", "No application is waiting");

        applicant.open(new Mailbox(jdbc).linkTo(address));
        assertThat(applicant.path()).isEqualTo("/sign-in");
        applicant.fill("email", address).fill("password", PASSWORD).submit();
        assertThat(applicant.open("/me/membership").text()).contains("Premium");
    }

    /** This application, and the reports that other tests have left open. */
    private String decisionsToMake() {
        var number = 1
                + jdbc.sql("select count(*) from report where decided_at is null")
                        .query(Integer.class)
                        .single();
        return number == 1 ? "one decision to make" : number + " decisions to make";
    }

    @Test
    void aSuspendedMemberReadsPlainlyWhomToWriteTo() {
        var ben = cast.ben();
        var administrator = visit(new NewContextOptions().setLocale("de")).signIn(carla);
        administrator.open("/admin/members/" + ben.handle() + "/suspension");
        administrator.fill("reason", "Werbung").submit();

        var suspended = visit(new NewContextOptions().setLocale("de"));
        suspended
                .open("/sign-in")
                .fill("email", Cast.address(ben))
                .fill("password", Cast.PASSWORD)
                .submit();

        assertThat(suspended.path()).isEqualTo("/sign-in");
        assertThat(suspended.text()).contains("Dieses Konto ist gesperrt", "carla-chief@example.org");
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT", "de, DARK"})
    void everyPageIsAccessibleAndFitsAPhone(String language, ColorScheme scheme) {
        var ben = cast.basic("Maximilian", "Lichtenberg-Hohenstaufen");
        var applicant = phone(language, scheme);
        apply(applicant, "One_very_long_word_" + "x".repeat(120));
        applicant.looksAccessible();
        members.speak(carla, Locale.forLanguageTag(language));
        var administrator =
                phone(language, scheme).signIn(members.find(carla.id()).orElseThrow());
        administrator
                .open("/admin/settings/terms/de")
                .fill("text", "# Regeln\n\n" + "y".repeat(90))
                .submit();
        administrator.open("/admin/members/" + ben.handle() + "/suspension").submit();
        administrator.looksAccessible();
        administrator.fill("reason", "z".repeat(90)).submit();

        pages(ben).forEach(path -> administrator.open(path).looksAccessible());
        phone(language, scheme).open("/sign-up").looksAccessible();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/members",
                "/admin/members?q=member",
                "/admin/members?state=waiting",
                "/admin/members/carla-chief",
                "/admin/audit",
                "/admin/audit?member=carla-chief",
                "/admin/settings",
                "/admin/settings/terms/en"
            })
    void takesTenStatementsAtMost(String path) throws InterruptedException {
        IntStream.range(0, 5).forEach(number -> cast.basic("Some", "Member"));
        var administrator =
                visit(new NewContextOptions().setJavaScriptEnabled(false)).signIn(carla);
        Thread.sleep(300); // what the preparations have set off is over
        statements.sinceLastAsked();

        administrator.open(path);

        assertThat(statements.sinceLastAsked()).hasSizeBetween(3, 10);
    }

    private List<String> pages(Member ben) {
        return List.of(
                "/",
                "/admin/members",
                "/admin/members?state=waiting",
                "/admin/members?state=unconfirmed",
                "/admin/members?state=suspended",
                "/admin/members/carla-chief",
                "/admin/members/" + ben.handle(),
                "/admin/members/" + ben.handle() + "/suspension",
                "/admin/applications/" + reference(),
                "/admin/audit",
                "/admin/audit?member=nobody",
                "/admin/settings",
                "/admin/settings/terms/de",
                "/admin/settings/terms/de/1",
                "/terms");
    }

    private String reference() {
        return jdbc.sql("select reference from sign_up where confirmed_at is not null")
                .query(String.class)
                .single();
    }

    /** Fills in the form and confirms the address. */
    private String apply(Visitor applicant, String words) {
        var address = "clara-" + System.nanoTime() + "@example.org";
        applicant
                .open("/sign-up")
                .fill("firstName", "Clara")
                .fill("lastName", "Voss")
                .fill("email", address)
                .fill("password", PASSWORD)
                .fill("words", words)
                .tick("terms")
                .submit();
        applicant.open(new Mailbox(jdbc).linkTo(address)).submit();
        return address;
    }
}
