package kontor.security;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.testing.People;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Changing the address, which holds once its link is confirmed. */
class AddressChangePagesTests extends EvasSecurityPage {

    private static final String NEW_ADDRESS = "eva.brandt@example.com";

    @Test
    void aNewAddressHoldsOnceItsLinkIsConfirmed() {
        assertThat(changeAddress(NEW_ADDRESS)).hasStatus(303).hasRedirectedUrl("/me/security");
        assertThat(visitor.get("/me/security")).bodyText().contains("Link an " + NEW_ADDRESS);
        assertThat(new Visitor(mvc).signIn(NEW_ADDRESS, People.PASSWORD)).hasStatus(422);
        var link = people.mailbox().linkTo(NEW_ADDRESS);

        assertThat(visitor.get(link)).hasStatusOk().bodyText().contains("Adresse bestätigen");
        assertThat(new Visitor(mvc).signIn(NEW_ADDRESS, People.PASSWORD)).hasStatus(422);
        assertThat(visitor.post("/address-confirmation", "token", tokenOf(link)))
                .hasStatus(303)
                .hasRedirectedUrl("/me/security");

        assertThat(new Visitor(mvc).signIn(NEW_ADDRESS, People.PASSWORD)).hasStatus(303);
        assertThat(new Visitor(mvc).signIn(ADDRESS, People.PASSWORD)).hasStatus(422);
        assertThat(isSignedIn(visitor)).isTrue();
    }

    @Test
    void theLinkMayBeOpenedWhereNobodyIsSignedIn() {
        changeAddress(NEW_ADDRESS);

        var answer = confirm(new Visitor(mvc), people.mailbox().linkTo(NEW_ADDRESS));

        assertThat(answer).hasStatus(303).hasRedirectedUrl("/sign-in");
        assertThat(new Visitor(mvc).signIn(NEW_ADDRESS, People.PASSWORD)).hasStatus(303);
    }

    @Test
    void theLinksPageNamesTheAddressThatItConfirms() {
        changeAddress(NEW_ADDRESS);

        var page = Visitor.page(new Visitor(mvc).get(people.mailbox().linkTo(NEW_ADDRESS)));

        assertThat(page.select("main form").text()).contains(NEW_ADDRESS);
    }

    @Test
    void theOldAddressIsToldAtTheRequestAndAtTheChange() {
        changeAddress(NEW_ADDRESS);
        assertThat(people.mailbox().to(ADDRESS))
                .singleElement()
                .asString()
                .contains(NEW_ADDRESS, "kennt jemand Ihr Passwort");

        confirm(visitor, people.mailbox().linkTo(NEW_ADDRESS));
        assertThat(people.mailbox().to(ADDRESS)).hasSize(2).first().asString().contains("ist jetzt " + NEW_ADDRESS);
    }

    @Test
    void aTakenAddressIsAnsweredTheSameAndOnlyItsOwnerIsTold() {
        people.join("ben@example.org");

        var answer = changeAddress("ben@example.org");

        assertThat(answer).hasStatus(303).hasRedirectedUrl("/me/security");
        assertThat(visitor.get("/me/security")).bodyText().contains("Link an ben@example.org");
        assertThat(people.mailbox().latestTo("ben@example.org"))
                .contains("gehört schon zu Ihrem Konto")
                .doesNotContain("/address-confirmation");
        assertThat(people.mailbox().to(ADDRESS)).hasSize(1);
    }

    @Test
    void anAddressThatIsTakenMeanwhileIsNotTakenTwice() {
        changeAddress(NEW_ADDRESS);
        people.join(NEW_ADDRESS);

        assertThat(confirm(visitor, people.mailbox().linkTo(NEW_ADDRESS)))
                .hasStatus(404)
                .bodyText()
                .contains("funktioniert nicht");
        assertThat(new Visitor(mvc).signIn(ADDRESS, People.PASSWORD)).hasStatus(303);
    }

    @Test
    void aLinkWorksOnce() {
        changeAddress(NEW_ADDRESS);
        var link = people.mailbox().linkTo(NEW_ADDRESS);
        confirm(visitor, link);

        assertThat(visitor.get(link)).hasStatus(410).bodyText().contains("schon benutzt");
        visitor.get("/me/security");
        assertThat(visitor.post("/address-confirmation", "token", tokenOf(link)))
                .hasStatus(410)
                .bodyText()
                .contains("Ihre neue Adresse ist bestätigt");
    }

    @Test
    void anExpiredOrCutLinkChangesNothing() {
        changeAddress(NEW_ADDRESS);
        var link = people.mailbox().linkTo(NEW_ADDRESS);

        assertThat(visitor.get(link.substring(0, link.length() - 5))).hasStatus(404);
        assertThat(visitor.get("/address-confirmation")).hasStatus(404);
        jdbc.sql("update address_change set expires_at = now() - interval '1 second'")
                .update();
        assertThat(visitor.get(link)).hasStatus(410).bodyText().contains("abgelaufen");
        visitor.get("/me/security");
        assertThat(visitor.post("/address-confirmation", "token", tokenOf(link)))
                .hasStatus(410);
        assertThat(new Visitor(mvc).signIn(ADDRESS, People.PASSWORD)).hasStatus(303);
    }

    @Test
    void aLaterRequestAndANewPasswordEndAnEarlierOne() {
        changeAddress(NEW_ADDRESS);
        var first = people.mailbox().linkTo(NEW_ADDRESS);
        visitor.get("/me/security");
        changeAddress("third@example.org");
        assertThat(visitor.get(first)).hasStatus(404);

        visitor.get("/me/security");
        changePassword(People.PASSWORD, NEW_PASSWORD);
        assertThat(visitor.get(people.mailbox().linkTo("third@example.org"))).hasStatus(404);
    }

    @Test
    void aLinkForANewPasswordThatWentToTheOldAddressIsOver() {
        var guest = new Visitor(mvc);
        guest.get("/password-reset");
        guest.post("/password-reset", "email", ADDRESS);
        var reset = people.mailbox().linkTo(ADDRESS);
        changeAddress(NEW_ADDRESS);
        confirm(visitor, people.mailbox().linkTo(NEW_ADDRESS));

        assertThat(guest.get(reset)).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({
        "eva@example.org, violet umbrella, email, schon Ihre Adresse",
        "not an address, violet umbrella, email, E-Mail-Adresse",
        "'', violet umbrella, email, E-Mail-Adresse",
        "new@example.org, not the password, proof, nicht Ihr aktuelles",
        "new@example.org, '', proof, nicht Ihr aktuelles"
    })
    void aFaultOfTheAddressIsSaidAtItsField(String address, String proof, String field, String fault) {
        var answer = visitor.post("/me/security/address", "email", address, "proof", proof);

        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select("#" + field + "-help .fault").text())
                .contains(fault);
        assertThat(people.countOf("outbox")).isZero();
    }

    @Test
    void mailsToNewAddressesAreLimited() {
        for (var number = 0; number < 5; number++) {
            assertThat(changeAddress("new" + number + "@example.org")).hasStatus(303);
            visitor.get("/me/security");
        }

        assertThat(changeAddress("new6@example.org")).hasStatus(429).headers().containsHeader("Retry-After");
        assertThat(people.mailbox().to("new6@example.org")).isEmpty();
    }

    private MvcTestResult changeAddress(String address) {
        return visitor.post("/me/security/address", "email", address, "proof", People.PASSWORD);
    }

    private MvcTestResult confirm(Visitor reader, String link) {
        reader.get(link);
        return reader.post("/address-confirmation", "token", tokenOf(link));
    }

    private static String tokenOf(String link) {
        return link.replaceFirst(".*=", "");
    }
}
