package kontor.account;

import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.mail.EmailAddress;
import kontor.testing.ModuleTest;
import kontor.testing.People;

import static kontor.account.LinkState.EXPIRED;
import static kontor.account.LinkState.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
@Import(People.class)
class PasswordResetModuleTests {

    private static final String ADDRESS = "eva@example.org";

    @Autowired
    PasswordResets resets;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void beginWithNobody() {
        people.clear();
    }

    @Test
    void aResetSetsTheNewPasswordOnce() {
        people.join(ADDRESS);
        resets.request(EmailAddress.of(ADDRESS), Locale.ENGLISH);
        var token = people.tokenSentTo(ADDRESS);

        assertThat(resets.complete(token, new Password("a fresh beginning"))).isPresent();
        assertThat(resets.complete(token, new Password("a second beginning"))).isEmpty();

        assertThat(accounts.authenticate(ADDRESS, new Password("a fresh beginning")))
                .isPresent();
        assertThat(accounts.authenticate(ADDRESS, new Password(People.PASSWORD)))
                .isEmpty();
        assertThat(resets.stateOf(token)).isEqualTo(UNKNOWN);
    }

    @Test
    void aResetEndsAllOtherResets() {
        people.join(ADDRESS);
        resets.request(EmailAddress.of(ADDRESS), Locale.ENGLISH);
        var first = people.tokenSentTo(ADDRESS);
        resets.request(EmailAddress.of(ADDRESS), Locale.ENGLISH);

        resets.complete(people.tokenSentTo(ADDRESS), new Password("a fresh beginning"));

        assertThat(resets.stateOf(first)).isEqualTo(UNKNOWN);
    }

    @Test
    void anExpiredResetChangesNothing() {
        people.join(ADDRESS);
        resets.request(EmailAddress.of(ADDRESS), Locale.ENGLISH);
        jdbc.sql("update password_reset set expires_at = now() - interval '1 second'")
                .update();
        var token = people.tokenSentTo(ADDRESS);

        assertThat(resets.stateOf(token)).isEqualTo(EXPIRED);
        assertThat(resets.ownerOf(token)).isEmpty();
        assertThat(resets.complete(token, new Password("a fresh beginning"))).isEmpty();
        assertThat(accounts.authenticate(ADDRESS, new Password(People.PASSWORD)))
                .isPresent();
    }

    @Test
    void anUnknownAddressIsToldByMailThatThereIsNoAccount() {
        resets.request(EmailAddress.of("nobody@example.org"), Locale.GERMAN);

        assertThat(people.mailbox().latestTo("nobody@example.org")).contains("gibt es kein Konto", "/sign-up");
        assertThat(people.mailbox().latestTo("nobody@example.org")).doesNotContain("/password-reset/");
    }
}
