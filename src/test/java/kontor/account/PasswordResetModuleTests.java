package kontor.account;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

import kontor.mail.EmailAddress;
import kontor.member.Member;
import kontor.testing.ModuleTest;

import static kontor.account.LinkState.EXPIRED;
import static kontor.account.LinkState.UNKNOWN;
import static kontor.account.Registration.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
@Import(Registration.class)
class PasswordResetModuleTests {

    private static final String ADDRESS = "eva@example.org";

    @Autowired
    PasswordResets resets;

    @Autowired
    RememberedBrowsers browsers;

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    @Autowired
    Registration people;

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

        assertThat(resets.complete(token, new Password("a fresh beginning"))).isTrue();
        assertThat(resets.complete(token, new Password("a second beginning"))).isFalse();

        assertThat(accounts.authenticate(ADDRESS, new Password("a fresh beginning")))
                .isPresent();
        assertThat(accounts.authenticate(ADDRESS, PASSWORD)).isEmpty();
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
    void aResetEndsAllSessionsAndRememberedBrowsersOfThatMemberAlone() {
        var eva = people.join(ADDRESS);
        var ben = people.join("ben@example.org");
        signIn(sessions, eva);
        signIn(sessions, eva);
        var bensSession = signIn(sessions, ben);
        var evasBrowser = remember(eva);
        var bensBrowser = remember(ben);
        resets.request(EmailAddress.of(ADDRESS), Locale.ENGLISH);

        resets.complete(people.tokenSentTo(ADDRESS), new Password("a fresh beginning"));

        assertThat(sessions.findByPrincipalName(eva.id().toString())).isEmpty();
        assertThat(sessions.findById(bensSession)).isNotNull();
        assertThat(browsers.use(evasBrowser)).isEmpty();
        assertThat(browsers.use(bensBrowser)).contains(ben.id());
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
        assertThat(resets.complete(token, new Password("a fresh beginning"))).isFalse();
        assertThat(accounts.authenticate(ADDRESS, PASSWORD)).isPresent();
    }

    @Test
    void anUnknownAddressIsToldByMailThatThereIsNoAccount() {
        resets.request(EmailAddress.of("nobody@example.org"), Locale.GERMAN);

        assertThat(people.mailbox().latestTo("nobody@example.org")).contains("gibt es kein Konto", "/sign-up");
        assertThat(people.countOf("password_reset")).isZero();
    }

    private Token remember(Member member) {
        var series = Token.random();
        browsers.add(series, member.id());
        return series;
    }

    private static <S extends Session> String signIn(FindByIndexNameSessionRepository<S> sessions, Member member) {
        var session = sessions.createSession();
        var who = UsernamePasswordAuthenticationToken.authenticated(new SignedIn(member.id()), null, List.of());
        session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(who));
        sessions.save(session);
        return session.getId();
    }
}
