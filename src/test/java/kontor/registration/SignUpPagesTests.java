package kontor.registration;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.testing.People;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@PagesTest
class SignUpPagesTests {

    private static final String ADDRESS = "eva@example.org";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Visitor visitor;

    @BeforeEach
    void beginWithNobody() {
        people.clear();
        visitor = new Visitor(mvc);
    }

    @Test
    void leadsFromTheFormByMailToTheOwnProfile() {
        signUp();
        assertThat(visitor.get("/sign-up?sent")).hasStatusOk();

        var confirmation = visitor.get(people.mailbox().linkTo(ADDRESS));
        assertThat(confirmation).hasStatusOk();
        assertThat(people.countOf("member")).isZero();

        var confirmed = confirm(confirmation);
        assertThat(confirmed).hasStatus(303).hasRedirectedUrl("/me/profile");
        assertThat(visitor.get("/sign-in")).hasStatus(303).hasRedirectedUrl("/");
        assertThat(visitor.get("/sign-up")).hasStatus(303).hasRedirectedUrl("/");
    }

    /** Not the address first, which cannot be read, and all others once it is mended. */
    @Test
    void tellsAllFaultsOfAnEmptyFormAtOnce() {
        visitor.get("/sign-up");

        var faulty = visitor.post(
                "/sign-up",
                "firstName",
                "",
                "lastName",
                "",
                "email",
                "",
                "password",
                "",
                "contactList",
                "MEMBERS",
                "_terms",
                "on");

        assertThat(faulty).hasStatus(422);
        assertThat(Visitor.page(faulty).select(".alert-danger a").eachAttr("href"))
                .contains("#firstName", "#lastName", "#email", "#password", "#terms");
        assertThat(Visitor.page(faulty).select(".alert-danger a").eachText())
                .as("each says what it is about")
                .doesNotHaveDuplicates();
    }

    @Test
    void answersTheSameForAKnownAddress() {
        var unknown = signUp();
        confirm(visitor.get(people.mailbox().linkTo(ADDRESS)));

        visitor = new Visitor(mvc);
        var known = signUp();

        assertThat(known.getResponse().getStatus())
                .isEqualTo(unknown.getResponse().getStatus());
        assertThat(known.getResponse().getHeader("Location"))
                .isEqualTo(unknown.getResponse().getHeader("Location"));
        assertThat(people.mailbox().to(ADDRESS)).hasSize(2);
    }

    @Test
    void aLinkUsedTwiceLeadsToSignIn() {
        signUp();
        var link = people.mailbox().linkTo(ADDRESS);
        confirm(visitor.get(link));

        var again = new Visitor(mvc).get(link);

        assertThat(again).hasStatus(410).bodyText().contains("Your address is confirmed");
        assertThat(Visitor.page(again).select("main a[href=/sign-in]")).isNotEmpty();
    }

    @Test
    void anExpiredLinkLeadsToANewMail() {
        signUp();
        jdbc.sql("update sign_up set expires_at = now() - interval '1 second'").update();

        var expired = visitor.get(people.mailbox().linkTo(ADDRESS));

        assertThat(expired).hasStatus(410).bodyText().contains("expired");
        assertThat(Visitor.page(expired).select("main a[href=/sign-up]")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/email-confirmation", "/email-confirmation?token=", "/email-confirmation?token=abc%00"})
    void aLinkCutShortLeadsToANewMail(String link) {
        var closed = visitor.get(link);

        assertThat(closed).hasStatus(404).bodyText().contains("This link does not work");
        assertThat(Visitor.page(closed).select("main a[href=/sign-up]")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "firstName, '   '",
        "firstName, '1234'",
        "lastName, 'Bra\tndt'",
        "lastName, 'Brandt\u0007'",
        "email, ''",
        "email, 'eva'",
        "email, 'eva@example.org\u0000'",
        "password, 'short'",
        "password, 'iloveyou'",
        "password, 'EvaBrandt1'",
        "contactList, 'EVERYBODY'",
        "terms, 'false'",
        "terms, 'nonsense'"
    })
    void saysEachFaultAtItsField(String field, String value) {
        visitor.get("/sign-up");
        var answer = visitor.post("/sign-up", formWith(field, value));

        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select("#" + field + "-help .fault")).hasSize(1);
        assertThat(people.mailbox().to(ADDRESS)).isEmpty();
    }

    @Test
    void keepsTheInputOfAFormThatWasRefused() {
        visitor.get("/sign-up");
        var page = Visitor.page(visitor.post("/sign-up", formWith("email", "eva at example.org")));

        assertThat(page.select("#firstName").val()).isEqualTo("Eva");
        assertThat(page.select("#email").val()).isEqualTo("eva at example.org");
        assertThat(page.select("#password").val()).isEmpty();
        assertThat(page.select("[name=contactList][checked]").val()).isEqualTo("NOBODY");
    }

    @Test
    void aFormWithoutAnyFieldIsAnInvalidForm() {
        visitor.get("/sign-up");

        assertThat(visitor.post("/sign-up")).hasStatus(422);
    }

    @Test
    void aNameOfTooManyCharactersIsRefused() {
        visitor.get("/sign-up");

        assertThat(visitor.post("/sign-up", formWith("lastName", "ö".repeat(80))))
                .hasStatus(303);
        visitor.get("/sign-up");
        assertThat(visitor.post("/sign-up", formWith("lastName", "ö".repeat(81))))
                .hasStatus(422);
    }

    @Test
    void speaksGerman() {
        visitor.reading(Locale.GERMANY);
        signUp();

        assertThat(visitor.get("/sign-up"))
                .bodyText()
                .contains("Mitglied werden")
                .doesNotContain("??");
        assertThat(people.mailbox().latestTo(ADDRESS)).contains("Bestätigen Sie Ihre Adresse");
    }

    @Test
    void presetsThatAllMembersSeeTheContactList() {
        assertThat(Visitor.page(visitor.get("/sign-up"))
                        .select("[name=contactList][checked]")
                        .val())
                .isEqualTo("MEMBERS");
    }

    private MvcTestResult signUp() {
        visitor.get("/sign-up");
        var answer = visitor.post("/sign-up", formWith("firstName", "Eva"));
        assertThat(answer).hasStatus(303).hasRedirectedUrl("/sign-up?sent");
        return answer;
    }

    private MvcTestResult confirm(MvcTestResult page) {
        return visitor.post(
                "/email-confirmation",
                "token",
                Visitor.page(page).select("[name=token]").val());
    }

    private static String[] formWith(String field, String value) {
        var form = new String[] {
            "firstName", "Eva",
            "lastName", "Brandt",
            "email", ADDRESS,
            "password", "violet umbrella",
            "contactList", "NOBODY",
            "terms", "true"
        };
        form[List.of(form).indexOf(field) + 1] = value;
        return form;
    }
}
