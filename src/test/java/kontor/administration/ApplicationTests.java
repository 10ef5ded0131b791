package kontor.administration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kontor.mail.EmailAddress;
import kontor.testing.Html;
import kontor.testing.Mailbox;

import static kontor.session.SignedInAs.as;
import static kontor.testing.FormToken.formToken;
import static org.assertj.core.api.Assertions.assertThat;

/** From the form to an application that waits. */
class ApplicationTests extends SomebodyApplies {

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
    void pastNinetyNineTheMenuSaysThatThereAreMore() {
        apply("I plan routes.");
        jdbc.sql("""
                        insert into sign_up (token_hash, email, first_name, last_name, password_hash, contact_list, language,
                            expires_at, confirmed_at, words)
                        select sha256(number::text::bytea), number || email, first_name, last_name, password_hash, contact_list,
                            language, expires_at, confirmed_at, words
                        from sign_up, generate_series(1, 120) number""").update();

        assertThat(badge()).isEqualTo("99+");
        assertThat(Html.page(mvc.get().uri("/").with(as(carla)).exchange())
                        .select(".menu a[href^=/admin] .visually-hidden")
                        .text())
                .isEqualTo("more than 99 decisions to make");
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
}
